import type { PaperKind } from './quiz-settings';
import type { QuestionResult } from './result';

/** Why a question comes onto the missed list. */
export type MissedAs = 'wrong' | 'guessed' | 'unanswered' | 'late';

/** What an answer in a quiz means for what is remembered. */
export interface Evidence {
	/** Of the question, or of the ordering or matching. */
	questionId: string;
	questionVersion: number;
	kind: PaperKind;
	/** Chosen among options that were shown, or brought up from memory. */
	by: 'recognition' | 'recall';
	/**
	 * The rating for the schedule, which takes it where the question is due; one that was never
	 * studied is not introduced by a quiz. Null: logged only.
	 */
	schedule: 'good' | 'again' | null;
	missed: MissedAs | null;
}

/** Recognition proves no recall: these kinds never raise a schedule. */
const recognised: ReadonlySet<PaperKind> = new Set(['choice', 'several']);

/**
 * What a question's result means for the schedule and the missed list; null where it was never shown.
 * Right by recall is Good, by recognition nothing; wrong or partly right is Again and missed; right
 * by a guess, late or unanswered moves no schedule and is missed under its own name. A verdict that
 * the learner has overridden comes in as the mark.
 */
export function evidenceOf({ question, outcome, guessed }: QuestionResult): Evidence | null {
	if (outcome.is === 'neverShown') return null;
	const { id: questionId, version: questionVersion, kind } = question;
	const by = recognised.has(kind) ? 'recognition' : 'recall';
	const about = { questionId, questionVersion, kind, by } as const;
	if (outcome.is !== 'answered') return { ...about, schedule: null, missed: outcome.is };
	if (!outcome.mark.right) return { ...about, schedule: 'again', missed: 'wrong' };
	if (guessed) return { ...about, schedule: null, missed: 'guessed' };
	return { ...about, schedule: by === 'recall' ? 'good' : null, missed: null };
}
