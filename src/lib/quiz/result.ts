import type { Attempt, Finish } from './attempt';
import { pausedMillis, type ClockChange } from './clock';
import type { Given } from './given';
import { deadline } from './limit';
import { paperMark } from './paper-mark';
import type { PaperQuestion } from './question';
import type { PaperKind, QuizMode, TimeFactor, TimeLimit } from './quiz-settings';
import type { Sheet } from './sheet';

/** What the room of answers says of an answer, as far as a result needs it; `credit` from 0 to 1. */
export interface Mark {
	credit: number;
	/** Wholly right, a forgiven slip of spelling included. */
	right: boolean;
}

/** Null for what cannot be read: it is no answer, and nobody's mistake. */
export type Grade<Of extends Mark> = (question: PaperQuestion, given: Given) => Of | null;
export type Finished = Extract<Attempt, { step: 'finished' }>;

/** How one question ended. Late: no answer in time, and one after. */
export type Outcome<Of extends Mark = Mark> =
	| { is: 'answered'; given: Given; mark: Of }
	| { is: 'late'; given: Given }
	| { is: 'unreadable'; given: Given }
	| { is: 'unanswered' }
	| { is: 'neverShown' };

export interface QuestionResult<Of extends Mark = Mark> {
	question: PaperQuestion;
	outcome: Outcome<Of>;
	guessed: boolean;
	flagged: boolean;
	spentMillis: number;
}

/** Of all questions of the paper, shown or not: how many were right, and the sum of their credits. */
export interface Score {
	right: number;
	credit: number;
	of: number;
}

/** Under which conditions a result came about: "20 min × 1.5, 2 pauses, 1 clock change". */
export interface Conditions {
	mode: QuizMode;
	time: TimeLimit;
	factor: TimeFactor;
	/** Of the whole, with the factor and what was added; null without a limit. */
	allowedMillis: number | null;
	/** What was added to the whole, or to single questions. */
	extendedMillis: number;
	pauses: { count: number; millis: number };
	/** Times at which the wall clock was set back, or put right again. */
	clockChanges: number;
	/** Times at which it jumped ahead: the machine slept, or the clock was set. Counted as time used. */
	jumpsAhead: number;
}

export interface Result<Of extends Mark = Mark> {
	/** Of the paper, by which attempts at one are known. */
	mark: string;
	/** The paper asked again what was missed. */
	retry: boolean;
	finish: Finish;
	score: Score;
	/** By `article/deck`, and by kind; those of the paper alone. */
	byDeck: ReadonlyMap<string, Score>;
	byKind: ReadonlyMap<PaperKind, Score>;
	questions: readonly QuestionResult<Of>[];
	conditions: Conditions;
}

/** What a finished attempt came to. The same attempt and grades give the same result. */
export function resultOf<Of extends Mark>(attempt: Finished, grade: Grade<Of>): Result<Of> {
	const questions = attempt.paper.questions.map((question, index): QuestionResult<Of> => {
		const sheet = attempt.sheets[index];
		if (!sheet) throw new Error(`${question.id} has no sheet.`);
		const { guessed, flagged, spentMillis } = sheet;
		return { question, outcome: outcomeOf(question, sheet, grade), guessed, flagged, spentMillis };
	});
	return {
		mark: paperMark(attempt.paper),
		retry: attempt.paper.retry,
		finish: attempt.finish,
		score: scoreOf(questions),
		byDeck: scoresBy(questions, ({ article, deck }) => `${article}/${deck}`),
		byKind: scoresBy(questions, ({ kind }) => kind),
		questions,
		conditions: conditionsOf(attempt),
	};
}

/** How one question stands, also while its quiz is still going on. */
export function outcomeOf<Of extends Mark>(
	question: PaperQuestion,
	{ answer, late, shown }: Sheet,
	grade: Grade<Of>,
): Outcome<Of> {
	if (answer) {
		const { given } = answer;
		const mark = grade(question, given);
		return mark ? { is: 'answered', given, mark } : { is: 'unreadable', given };
	}
	if (late) return { is: 'late', given: late.given };
	return { is: shown ? 'unanswered' : 'neverShown' };
}

function scoreOf(questions: readonly QuestionResult[]): Score {
	const marks = questions.flatMap(({ outcome }) =>
		outcome.is === 'answered' ? [outcome.mark] : [],
	);
	return {
		right: marks.filter(({ right }) => right).length,
		credit: marks.reduce((sum, { credit }) => sum + credit, 0),
		of: questions.length,
	};
}

function scoresBy<Key>(
	questions: readonly QuestionResult[],
	keyOf: (question: PaperQuestion) => Key,
): Map<Key, Score> {
	const keys = [...new Set(questions.map(({ question }) => keyOf(question)))];
	return new Map(
		keys.map((key) => [key, scoreOf(questions.filter(({ question }) => keyOf(question) === key))]),
	);
}

function conditionsOf({ mode, time, clock, sheets }: Finished): Conditions {
	const added = [
		...clock.extensions.map(({ millis }) => millis),
		...sheets.map(({ extraMillis }) => extraMillis),
	];
	return {
		mode,
		time,
		factor: clock.factor,
		allowedMillis: deadline(clock),
		extendedMillis: added.reduce((sum, millis) => sum + millis, 0),
		pauses: {
			count: clock.pauses.length,
			millis: pausedMillis(clock.pauses, clock.seen.sinceStart),
		},
		clockChanges: clock.changes.filter(isChange).length,
		jumpsAhead: clock.changes.filter((change) => !isChange(change)).length,
	};
}

function isChange({ is }: ClockChange): boolean {
	return is !== 'jumpAhead';
}

/** Whether a question was answered wholly right. */
export function isRight({ outcome }: Pick<QuestionResult, 'outcome'>): boolean {
	return outcome.is === 'answered' && outcome.mark.right;
}

/** Whether it was shown and is not right: wrong, right in part, late or left open. */
export function isMissed(result: Pick<QuestionResult, 'outcome'>): boolean {
	return result.outcome.is !== 'neverShown' && !isRight(result);
}
