import type { Verdict } from '$lib/answer/verdict';
import { isClosed } from '$lib/quiz/answering';
import { questionLimit, questionOverBy, sheetAt, type Attempt } from '$lib/quiz/attempt';
import { elapsedAtBeat } from '$lib/quiz/clock';
import type { Draft, Kept, Override } from '$lib/quiz/draft';
import { standingMark } from '$lib/quiz/outcome';
import { deadline } from '$lib/quiz/limit';
import type { PaperQuestion } from '$lib/quiz/question';
import type { Sheet } from '$lib/quiz/sheet';
import { missedAs, type Segment } from '$lib/ui/neatline';
import type { VerdictMark } from '$lib/words/verdict';

/** Milliseconds left of the whole, or of the question in view where each has its own; null for no limit. */
export function leftMillis(attempt: Attempt): number | null {
	if (attempt.time.per === 'question') {
		const own = questionLimit(attempt, attempt.at);
		return own === null ? null : Math.max(0, -questionOverBy(attempt, attempt.at));
	}
	const limit = deadline(attempt.clock);
	return limit === null ? null : Math.max(0, limit - elapsedAtBeat(attempt.clock));
}

/** The paper as a line: what is answered, what an open quiz has shown to be missed, what is in view. */
export function paperLine(draft: Draft): { segments: Segment[]; flagged: Set<number> } {
	const { attempt, answers, overrides } = draft;
	const inView = attempt.step === 'answering' || attempt.step === 'paused' ? attempt.at : null;
	const segments = attempt.sheets.map((sheet, index): Segment => {
		if (index === inView) return 'here';
		const kept = answers[index];
		if (kept) return isRight(kept, overrides[kept.eventId]) ? 'done' : missedAs(kept.mark);
		return sheet.answer ? 'done' : 'open';
	});
	const flagged = attempt.sheets.flatMap((sheet, index) => (sheet.flagged ? [index] : []));
	return { segments, flagged: new Set(flagged) };
}

function isRight({ mark }: Kept, override: Override | undefined): boolean {
	return mark !== null && standingMark(mark, override).right;
}

/** The question in view, with all that its screen shows. */
export interface InView {
	question: PaperQuestion;
	index: number;
	total: number;
	sheet: Sheet;
	/** Nothing of it can be changed any more. */
	closed: boolean;
	/** Of an answer that was shown: what it was, by the rules and with the learner's own verdict in place. */
	verdict: Verdict | null;
	mark: VerdictMark | null;
	override: Override | null;
}

export function inView(draft: Draft): InView {
	const { attempt, answers, overrides } = draft;
	const { at: index } = attempt;
	const question = attempt.paper.questions[index];
	if (!question) throw new RangeError(`There is no question ${index}.`);
	const sheet = sheetAt(attempt, index);
	const kept = answers[index];
	const override = (kept && overrides[kept.eventId]) ?? null;
	return {
		question,
		index,
		total: attempt.paper.questions.length,
		sheet,
		closed: isClosed(attempt, index),
		verdict: kept?.mark?.verdict ?? null,
		mark: kept?.mark ? standingMark(kept.mark, override ?? undefined) : null,
		override,
	};
}
