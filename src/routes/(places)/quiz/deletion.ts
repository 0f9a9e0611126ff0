import type { Happening } from '$lib/events/event';
import type { QuizView } from '$lib/history/quiz-view';

/** What takes a quiz off the list of past quizzes. */
export function deleted({ quizId }: Pick<QuizView, 'quizId'>): Happening[] {
	return [{ type: 'quizDeleted', payload: { quizId } }];
}

/** What brings a deleted quiz back; nothing where it stands. */
export function restored({
	quizId,
	deletedBy,
}: Pick<QuizView, 'quizId' | 'deletedBy'>): Happening[] {
	if (deletedBy === null) return [];
	return [{ type: 'undone', payload: { target: deletedBy, questionId: null, quizId } }];
}
