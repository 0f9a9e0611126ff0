import type { StudyEvent } from '../../events/event';
import { questionOf } from '../../events/question-of';
import { foldQuestion } from '../../history/question';
import { quizOf } from '../../history/quiz-view';
import { foldQuiz } from '../../history/quizzes';
import { DayTally, type StudyDay } from '../../history/study-days';
import { limits } from '../backup/format';
import { parseEvent } from '../backup/parse-event';
import { eventBatches } from '../backup/write';
import { begun } from '../changes';
import type { Database } from '../database';
import { readAllDays } from '../owed-days';
import { countMissed, putViews, readKept } from '../question-views';
import { foldOwnSettings, rebuildViews, schedulerFor } from '../views';
import { sameData } from './same';

export interface CheckReport {
	events: number;
	/** Events that could not be read, and are now kept aside. */
	unreadable: number;
	/** Views that were compared with the events. */
	views: number;
	/** Those that differed, and are as the events have them now. */
	mended: number;
}

type Progress = (done: number, of: number) => void;

/**
 * Folds every view anew and compares it with the one that is kept. What differs is folded once more in
 * one transaction with the write that mends it, so that an answer given meanwhile is never undone; no
 * transaction is long. An event that cannot be read is moved aside.
 */
export async function checkData(
	database: Database,
	onProgress: Progress = () => {},
): Promise<CheckReport> {
	const of = await database.events.count();
	const byQuestion = new Map<string, StudyEvent[]>();
	const quizzes = new Map<string, StudyEvent[]>();
	const unreadable: StudyEvent[] = [];
	let events = 0;
	for await (const batch of eventBatches(database, 2_000)) {
		for (const event of batch) {
			if (!parseEvent(event).ok) unreadable.push(event);
			else {
				addTo(byQuestion, questionOf(event), event);
				addTo(quizzes, quizOf(event), event);
			}
		}
		events += batch.length;
		onProgress(events, of);
	}
	if (unreadable.length > 0) await setAside(database, unreadable);

	const scheduler = schedulerFor(await database.settings());
	const questionIds = new Set([...byQuestion.keys(), ...(await keysOf(database.questions))]);
	const kept = new Map((await database.questions.toArray()).map((view) => [view.questionId, view]));
	const tally = new DayTally();
	const suspects = [...questionIds].filter((id) => {
		const own = byQuestion.get(id);
		return !own || !sameData(foldQuestion(id, own, scheduler, tally.witness), kept.get(id));
	});
	const quizIds = new Set([...quizzes.keys(), ...(await keysOf(database.quizzes))]);
	let mended = await mendSettings(database);
	for (const id of suspects) mended += await mendQuestion(database, id);
	for (const id of quizIds) mended += await mendQuiz(database, id);
	mended += await mendSums(database, tally.days);
	// What tabs hold of the views was never compared: they are to read them anew.
	await database.device.put(begun());
	return {
		events,
		unreadable: unreadable.length,
		views: 1 + questionIds.size + quizIds.size,
		mended,
	};
}

/** The same for what the last events touched: where a crash could have done harm, it did so there. */
export async function checkLast(database: Database, last: number): Promise<CheckReport> {
	const events = await database.events.orderBy('id').reverse().limit(last).toArray();
	const readable = events.filter((event) => parseEvent(event).ok);
	if (readable.length < events.length) return checkData(database);
	const questionIds = new Set(readable.map(questionOf).filter((id) => id !== null));
	const quizIds = new Set(readable.map(quizOf).filter((id) => id !== null));
	let mended = await mendSettings(database);
	for (const id of questionIds) mended += await mendQuestion(database, id);
	for (const id of quizIds) mended += await mendQuiz(database, id);
	// Where harm was done, sums may be off too, and they are of everything.
	if (mended > 0) mended += (await checkData(database)).mended;
	const views = 1 + questionIds.size + quizIds.size;
	return { events: events.length, unreadable: 0, views, mended };
}

function addTo(groups: Map<string, StudyEvent[]>, id: string | null, event: StudyEvent): void {
	if (id === null) return;
	const group = groups.get(id);
	if (group) group.push(event);
	else groups.set(id, [event]);
}

function keysOf(table: Database['questions'] | Database['quizzes']): Promise<string[]> {
	return table.toCollection().primaryKeys();
}

function mendQuestion(database: Database, questionId: string): Promise<0 | 1> {
	const { events, questions, device } = database;
	return database.transaction('rw', [events, questions, device], async () => {
		const own = await events.where('payload.questionId').equals(questionId).toArray();
		const scheduler = schedulerFor(await database.settings());
		const right = own.length > 0 ? foldQuestion(questionId, own, scheduler) : undefined;
		const kept = await readKept(database, [questionId]);
		if (sameData(right, kept.views.get(questionId))) return 0;
		await putViews(database, kept, new Map([[questionId, right]]));
		return 1;
	});
}

function mendQuiz(database: Database, quizId: string): Promise<0 | 1> {
	const { events, quizzes } = database;
	return database.transaction('rw', [events, quizzes], async () => {
		const own = await events.where('payload.quizId').equals(quizId).toArray();
		const right = foldQuiz(quizId, own) ?? undefined;
		if (sameData(right, await quizzes.get(quizId))) return 0;
		if (right) await quizzes.put(right);
		else await quizzes.delete(quizId);
		return 1;
	});
}

/** Wrong settings folded all memory wrongly: then everything is folded anew. */
function mendSettings(database: Database): Promise<0 | 1> {
	return database.transaction('rw', database.tables, async () => {
		const right = await foldOwnSettings(database);
		if (sameData(right, await database.settings())) return 0;
		await rebuildViews(database);
		return 1;
	});
}

/**
 * Study days and the counts of the missed are sums over all questions. What differs from `days` may be
 * an answer that was given meanwhile: then folding everything anew changes nothing.
 */
async function mendSums(database: Database, days: readonly StudyDay[]): Promise<0 | 1> {
	const kept = await sumsOf(database);
	const views = await database.questions.toArray();
	const inOrder = [...days].sort((one, other) => one.day - other.day);
	if (sameData({ days: inOrder, missed: countMissed(views) }, kept)) return 0;
	return database.transaction('rw', database.tables, async () => {
		const before = await sumsOf(database);
		await rebuildViews(database);
		return sameData(before, await sumsOf(database)) ? 0 : 1;
	});
}

async function sumsOf(database: Database) {
	return { days: await readAllDays(database), missed: await database.missedCounts() };
}

/** Out of the log, but kept: backups carry them, and a later version may read them. */
async function setAside(database: Database, events: readonly StudyEvent[]): Promise<void> {
	await database.transaction('rw', database.tables, async () => {
		const lines = events.map((event) => JSON.stringify({ event }));
		const all = [...new Set([...(await database.aside()), ...lines])].slice(0, limits.aside);
		await database.device.put({ key: 'aside', lines: all });
		await database.events.bulkDelete(events.map(({ id }) => id));
	});
}
