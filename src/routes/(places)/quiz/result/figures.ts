import { attemptBefore } from '$lib/history/attempts';
import type { QuizView } from '$lib/history/quiz-view';
import { wallTimeOf } from '$lib/memory/study-day';
import type { Marked } from '$lib/quiz/grade';
import { isRight, type QuestionResult, type Result } from '$lib/quiz/result';
import { missedAs, type Segment } from '$lib/ui/neatline';
import type { ConditionFigures } from '$lib/words/conditions';

/** Where in the paper which questions stand, from 0. */
export interface Places {
	wrong: number[];
	partly: number[];
	/** Without an answer that counts: none, an unreadable or a late one. */
	left: number[];
	/** Of these, what came after the time. */
	late: number[];
	/** Marked as a guess, or to be looked at again. */
	flagged: number[];
	neverShown: number[];
}

export function placesOf({ questions }: Result<Marked>): Places {
	const where = (is: (one: (typeof questions)[number]) => boolean) =>
		questions.flatMap((one, index) => (is(one) ? [index] : []));
	return {
		wrong: where((one) => segmentOf(one) === 'missed'),
		partly: where((one) => segmentOf(one) === 'partly'),
		left: where((one) => segmentOf(one) === 'left'),
		late: where(({ outcome }) => outcome.is === 'late'),
		flagged: where(({ guessed, flagged }) => guessed || flagged),
		neverShown: where(({ outcome }) => outcome.is === 'neverShown'),
	};
}

/** The strip: right, right in part, wrong, left without an answer, and open for what was never shown. */
export function segmentsOf({ questions }: Pick<Result<Marked>, 'questions'>): Segment[] {
	return questions.map(segmentOf);
}

function segmentOf(one: Pick<QuestionResult<Marked>, 'outcome'>): Segment {
	const { outcome } = one;
	if (outcome.is === 'neverShown') return 'open';
	if (isRight(one)) return 'done';
	return missedAs(outcome.is === 'answered' ? outcome.mark : null);
}

/** What the right margin says of a quiz, given all that are kept. */
export function conditionFigures(
	result: Result<Marked>,
	view: QuizView,
	all: readonly QuizView[],
): ConditionFigures {
	const guessed = result.questions.filter((one) => one.guessed);
	const before = attemptBefore(view.quizId, all);
	return {
		conditions: result.conditions,
		finish: result.finish,
		endedAt: wallTimeOf(view.finishedAt, view.tzOffsetMin),
		score: result.score,
		guessed: { count: guessed.length, right: guessed.filter(isRight).length },
		neverShown: placesOf(result).neverShown.length,
		before: before
			? { score: before.score, at: wallTimeOf(before.finishedAt, before.tzOffsetMin) }
			: null,
	};
}
