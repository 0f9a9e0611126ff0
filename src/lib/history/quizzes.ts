import type { StudyEvent } from '../events/event';
import { inOrder } from '../events/in-order';
import { resultOfQuiz } from '../quiz/quiz-result';
import { triesOf } from '../quiz/facility';
import { overridesOf } from './overrides';
import { quizIn, quizOf, type QuizView } from './quiz-view';
import { undoneIds } from './standing';

/**
 * What a quiz comes to, of its events in any order; null where it is not finished in them, or was
 * finished by a later version that keeps it otherwise.
 */
export function foldQuiz(quizId: string, events: Iterable<StudyEvent>): QuizView | null {
	const own = inOrder(events).filter((event) => quizOf(event) === quizId);
	const undone = undoneIds(own);
	const standing = own.filter(({ id }) => !undone.has(id));
	for (const event of standing) {
		const quiz = quizIn(event);
		if (!quiz) continue;
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
