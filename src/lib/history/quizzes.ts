import type { StudyEvent } from '../events/event';
import { inOrder } from '../events/in-order';
import { isFinishedQuiz, type FinishedQuiz, type Override } from '../quiz/draft';
import { resultOfQuiz } from '../quiz/outcome';
import { triesOf, type Try } from '../quiz/facility';
import type { PaperDeck } from '../quiz/paper';
import type { Conditions, Score } from '../quiz/result';
import type { Finish } from '../quiz/attempt';
import { overridesOf } from './overrides';
import { undoneIds } from './standing';

/** What the events of one quiz come to: what a list of quizzes shows, without the papers. */
export interface QuizView {
	quizId: string;
	/** Of the event that keeps the whole quiz. */
	eventId: string;
	/** Minutes east of UTC where it was finished. */
	tzOffsetMin: number;
	/** Milliseconds since 1970. */
	finishedAt: number;
	/** The event that deleted it; null while it stands. */
	deletedBy: string | null;
	/** By which attempts at one paper are known. */
	mark: string;
	/** It asked again what was missed before. */
	retry: boolean;
	decks: PaperDeck[];
	finish: Finish;
	score: Score;
	/** Of the questions that were shown. */
	tries: Try[];
	conditions: Conditions;
	/** By the id of the answer's event. */
	overrides: Record<string, Override>;
}

/**
 * What a quiz comes to, of its events in any order; null where it is not finished in them, or was
 * finished by a later version that keeps it otherwise.
 */
export function foldQuiz(quizId: string, events: Iterable<StudyEvent>): QuizView | null {
	const own = inOrder(events).filter((event) => quizOf(event) === quizId);
	const undone = undoneIds(own);
	const standing = own.filter(({ id }) => !undone.has(id));
	for (const event of standing) {
		if (event.type !== 'quizFinished' || !isFinishedQuiz(event.payload.quiz)) continue;
		const { quiz } = event.payload;
		const overrides = overridesOf(standing);
		const result = resultOfQuiz(quiz, overrides);
		const { mark, retry, finish, score, conditions } = result;
		return {
			quizId,
			eventId: event.id,
			tzOffsetMin: event.tzOffsetMin,
			finishedAt: finish.finishedAt,
			deletedBy: standing.find(({ type }) => type === 'quizDeleted')?.id ?? null,
			mark,
			retry,
			decks: [...quiz.attempt.paper.decks],
			finish,
			score,
			tries: triesOf(result),
			conditions,
			overrides,
		};
	}
	return null;
}

/** The whole quiz as the event keeps it; null where this version cannot show it. */
export function quizIn(event: StudyEvent | undefined): FinishedQuiz | null {
	if (event?.type !== 'quizFinished') return null;
	const { quiz } = event.payload;
	return isFinishedQuiz(quiz) ? quiz : null;
}

/** The quiz that an event belongs to, an undo's being its target's; null where it is of none. */
export function quizOf({ payload }: StudyEvent): string | null {
	return 'quizId' in payload ? (payload.quizId ?? null) : null;
}
