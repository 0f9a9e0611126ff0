import type { QuestionView } from '../history/question-view';
import { changedSince, revisionOf } from './changes';
import type { ChangesRow, Database } from './database';

/* Ten thousand rows take a browser ten times as long to read as one row that holds them all. So a tab
   keeps the views that it has read and reads only those that changed since; and where there are many,
   all of them together are kept in one row from time to time, for the next tab that opens. */

export type Views = ReadonlyMap<string, QuestionView>;

interface Held {
	epoch: string;
	revision: number;
	views: Views;
}

/** Fewer are read from their rows as fast. */
const worthASnapshot = 500;
/** A snapshot so many changes old is made anew. */
const snapshotLag = 128;
/** Not while the page is being put together. */
const snapshotAfterMillis = 3_000;

const held = new WeakMap<Database, Held>();

/** Every question's view as it is now. Runs inside a transaction that reads `questions` and `device`. */
export async function readViews(database: Database): Promise<Views> {
	const changes = await database.changes();
	// Before the first change, or in a database from before changes were noted.
	if (!changes) return readAll(database);
	const known = held.get(database) ?? (await readSnapshot(database));
	const changed = known && changedSince(changes, known);
	const views = changed ? await brought(database, known.views, changed) : await readAll(database);
	held.set(database, { epoch: changes.epoch, revision: revisionOf(changes), views });
	return views;
}

/** The same where this tab holds them already; else null, for to read them all may be too much to do. */
export async function readHeldViews(database: Database): Promise<Views | null> {
	return held.has(database) ? readViews(database) : null;
}

/** Keeps all views in one row where that is worth it and the last one is old. Failing, it only costs time. */
export function keepSnapshotSoon(database: Database): void {
	const now = held.get(database);
	if (!now || now.views.size < worthASnapshot || waiting.has(database)) return;
	waiting.add(database);
	setTimeout(() => {
		keepSnapshot(database)
			.catch(() => {})
			.finally(() => waiting.delete(database));
	}, snapshotAfterMillis);
}

/**
 * Reads all views and keeps them in one row, after work that left no view as it was. An answer that is
 * given meanwhile makes what was read old: then it is read once more.
 */
export async function makeSnapshot(database: Database): Promise<void> {
	const { questions, device } = database;
	for (let tries = 0; tries < 3; tries += 1) {
		const views = await database.transaction('r', [questions, device], () => readViews(database));
		if (views.size < worthASnapshot || (await keepSnapshot(database))) return;
	}
}

const waiting = new WeakSet<Database>();
const keptAt = new WeakMap<Database, { epoch: string; revision: number }>();

/**
 * Keeps the views that this tab holds in one row, unless the last such row is new enough. Answers whether
 * they are the newest: if not, nothing is kept.
 */
export async function keepSnapshot(database: Database): Promise<boolean> {
	const mark = keptAt.get(database) ?? (await readSnapshot(database));
	return database.transaction('rw', database.device, async () => {
		const changes = await database.changes();
		const now = held.get(database);
		if (!changes || !now || !isCurrent(now, changes)) return false;
		if (mark?.epoch === now.epoch && now.revision - mark.revision < snapshotLag) return true;
		const { epoch, revision, views } = now;
		await database.device.put({ key: 'snapshot', epoch, revision, views: [...views.values()] });
		keptAt.set(database, { epoch, revision });
		return true;
	});
}

function isCurrent({ epoch, revision }: Held, changes: ChangesRow): boolean {
	return epoch === changes.epoch && revision === revisionOf(changes);
}

async function readSnapshot(database: Database): Promise<Held | undefined> {
	const row = await database.device.get('snapshot');
	if (row?.key !== 'snapshot') return undefined;
	const { epoch, revision, views } = row;
	keptAt.set(database, { epoch, revision });
	return { epoch, revision, views: byId(views) };
}

async function readAll({ questions }: Database): Promise<Views> {
	return byId(await questions.toArray());
}

/** The views with those that changed read anew. */
async function brought(
	{ questions }: Database,
	views: Views,
	changed: readonly string[],
): Promise<Views> {
	if (changed.length === 0) return views;
	const rows = await questions.bulkGet([...changed]);
	const now = new Map(views);
	for (const [index, questionId] of changed.entries()) {
		const view = rows[index];
		if (view) now.set(questionId, view);
		else now.delete(questionId);
	}
	return now;
}

function byId(views: readonly QuestionView[]): Views {
	return new Map(views.map((view) => [view.questionId, view]));
}
