import type { Page } from '@playwright/test';
import type { StudyEvent } from '../../src/lib/events/event';
import { foldAll } from '../../src/lib/history/history';
import type { QuestionView } from '../../src/lib/history/question-view';
import type { QuizView } from '../../src/lib/history/quiz-view';
import type { Draft } from '../../src/lib/quiz/draft';
import type { DeviceRow } from '../../src/lib/store/database';

interface Tables {
	events: StudyEvent;
	questions: QuestionView;
	device: DeviceRow;
	drafts: Draft;
	quizzes: QuizView;
}

/** Every row of a table, read past the app's own code; none where there is no database yet. */
export function kept<Name extends keyof Tables>(page: Page, table: Name): Promise<Tables[Name][]> {
	return page
		.evaluate(async (name) => {
			const databases = await indexedDB.databases();
			if (!databases.some((each) => each.name === 'flashpoint')) return '[]';
			const opening = indexedDB.open('flashpoint');
			await new Promise((resolve, reject) => {
				opening.onsuccess = resolve;
				opening.onerror = reject;
			});
			const database = opening.result;
			const reading = database.transaction(name).objectStore(name).getAll();
			await new Promise((resolve, reject) => {
				reading.onsuccess = resolve;
				reading.onerror = reject;
			});
			database.close();
			// As one text: ten thousand rows, value by value, take a Firefox longer than a test has.
			return JSON.stringify(reading.result);
		}, table)
		.then((rows) => JSON.parse(rows) as Tables[Name][]);
}

/** The events of this device in the order in which they were recorded. */
export async function eventsKept(page: Page): Promise<StudyEvent[]> {
	return (await kept(page, 'events')).sort((one, other) => one.seq - other.seq);
}

/** The views of the questions as they are kept, and as a fold of the events kept has them. */
export async function viewsKept(
	page: Page,
): Promise<{ kept: QuestionView[]; folded: QuestionView[] }> {
	const device = await kept(page, 'device');
	const identity = device.find((row) => row.key === 'identity');
	const { views } = foldAll(await kept(page, 'events'), { deviceId: identity?.deviceId ?? '' });
	return { kept: inOrder(await kept(page, 'questions')), folded: inOrder(views.values()) };
}

function inOrder(views: Iterable<QuestionView>): QuestionView[] {
	return [...views].sort((one, other) => (one.questionId < other.questionId ? -1 : 1));
}
