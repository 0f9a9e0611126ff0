import type { StudyEvent } from '../events/event';
import { foldQuestion } from '../history/question';
import { DayTally } from '../history/study-days';
import type { Scheduler } from '../memory/schedule';
import { begun } from './changes';
import { noneMissed, type Database } from './database';
import { forgetOwed } from './owed-days';
import { addByQuestion, addMissed } from './question-views';

/* Runs inside a transaction. */

const eventsOfAPage = 5_000;
const viewsOfAPage = 500;

/** Drops the views of all questions and days, and folds them anew. */
export async function rebuildQuestions(database: Database, scheduler: Scheduler): Promise<void> {
	const { questions, days, device } = database;
	const all = new Map<string, StudyEvent[]>();
	await eachPage(database, (page) => addByQuestion(all, page));
	const groups = [...all];
	const tally = new DayTally();
	const counts = { ...noneMissed };
	const writing: PromiseLike<unknown>[] = [questions.clear(), days.clear()];
	for (let from = 0; from < groups.length; from += viewsOfAPage) {
		const views = groups
			.slice(from, from + viewsOfAPage)
			.map(([id, events]) => foldQuestion(id, events, scheduler, tally.witness));
		addMissed(counts, views);
		// Not waited for: the browser writes these while the next are folded.
		writing.push(questions.bulkPut(views));
	}
	writing.push(device.bulkPut([counts, begun()]), days.bulkPut(tally.days));
	// What a restore owes the days is in these sums.
	writing.push(forgetOwed(database));
	await Promise.all(writing);
}

/** Page by page: a cursor takes several times as long. The next is read while one is looked at. */
async function eachPage({ events }: Database, visit: (page: StudyEvent[]) => void): Promise<void> {
	const pageAfter = (id: string) => events.where('id').above(id).limit(eventsOfAPage).toArray();
	let reading = pageAfter('');
	for (;;) {
		const page = await reading;
		const end = page.at(-1);
		if (!end) return;
		reading = pageAfter(end.id);
		visit(page);
	}
}
