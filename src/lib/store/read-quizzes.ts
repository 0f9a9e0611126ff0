import { quizIn, type QuizView } from '../history/quiz-view';
import type { Draft, FinishedQuiz } from '../quiz/draft';
import type { Database, QuizChoice } from './database';

/** The quizzes under way on this device, the one begun last first. */
export async function readDrafts(database: Database): Promise<Draft[]> {
	const drafts = await database.drafts.toArray();
	return drafts.sort((a, b) => b.attempt.clock.startedAt - a.attempt.clock.startedAt);
}

export async function readDraft(database: Database, quizId: string): Promise<Draft | null> {
	return (await database.drafts.get(quizId)) ?? null;
}

/** The quizzes that are over and not deleted, the last one first. */
export async function readQuizzes(database: Database): Promise<QuizView[]> {
	const views = await database.quizzes.orderBy('finishedAt').reverse().toArray();
	return views.filter(({ deletedBy }) => deletedBy === null);
}

/** A quiz that is over: what a list shows of it, and all that it showed itself. */
export interface KeptQuiz {
	view: QuizView;
	quiz: FinishedQuiz;
}

export function readQuiz(database: Database, quizId: string): Promise<KeptQuiz | null> {
	return database.transaction('r', [database.quizzes, database.events], async () => {
		const view = await database.quizzes.get(quizId);
		const quiz = view ? quizIn(await database.events.get(view.eventId)) : null;
		return view && quiz ? { view, quiz } : null;
	});
}

export async function readQuizChoice(database: Database): Promise<QuizChoice | null> {
	const row = await database.device.get('quizChoice');
	return row?.key === 'quizChoice' ? row : null;
}
