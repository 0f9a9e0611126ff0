import type { StudyEvent } from '../events/event';
import type { Scheduler } from '../memory/schedule';
import type { Progress } from './bring-up';
import { begun } from './changes';
import { noneMissed, type Database } from './database';
import { forgetOwed } from './owed-days';
import { addMissed } from './question-views';
import { StreamedFold } from './streamed-fold';

/* Runs inside a transaction. */

const eventsOfAPage = 5_000;
const viewsOfAPage = 500;

/**
 * Drops the views of all questions and days, and folds them anew. Where there is much to read, it tells
 * how far it is: the reading is one half, the writing the other.
 */
export async function rebuildQuestions(
	database: Database,
	scheduler: Scheduler,
	told: Progress = () => {},
): Promise<void> {
	const { events, questions, days, device } = database;
	const of = await events.count();
	const tell = (share: number) => {
		if (of > eventsOfAPage) told(share * of, of);
	};
	const fold = new StreamedFold(scheduler);
	let read = 0;
	await eachPage(database, (page) => {
		fold.take(page);
		read += page.length;
		tell(read / of / 2);
	});
	const all = fold.end();
	const counts = { ...noneMissed };
	let written = 0;
	const writing: PromiseLike<unknown>[] = [questions.clear(), days.clear()];
	for (let from = 0; from < all.views.length; from += viewsOfAPage) {
		const views = all.views.slice(from, from + viewsOfAPage);
		addMissed(counts, views);
		writing.push(
			questions.bulkPut(views).then(() => {
				written += views.length;
				tell((1 + written / all.views.length) / 2);
			}),
		);
	}
	writing.push(device.bulkPut([counts, begun()]), days.bulkPut(all.days));
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
