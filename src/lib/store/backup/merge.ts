import { v7 } from 'uuid';
import type { Draft } from '../../quiz/draft';
import type { Database, RestoreMark } from '../database';
import { addForeign, removeEvents } from '../foreign';
import { oweToDays, payDays } from '../owed-days';
import { batchLimits, inBatches } from './batches';
import { limits } from './format';
import { overlapping } from './overlapping';
import type { Backup } from './read';

/** Of one transaction. */
const payLimits = { rows: 50, days: 50 };

/** Told how many events are done, and of how many. */
export type Progress = (done: number, of: number) => void;

/** What a restore would do, before it is done. */
export interface Preview {
	adds: number;
	known: number;
	/** Quizzes under way that are not here. */
	drafts: number;
	unreadable: Backup['unreadable'];
	/** Events that are here and not in the file: what Replace would take away. */
	onlyHere: number;
}

export async function previewMerge(database: Database, backup: Backup): Promise<Preview> {
	const here = await database.events.toCollection().primaryKeys();
	const ids = new Set(here);
	const known = backup.events.filter(({ id }) => ids.has(id)).length;
	const drafts = await newDrafts(database, backup.drafts);
	return {
		adds: backup.events.length - known,
		known,
		drafts: drafts.length,
		unreadable: backup.unreadable,
		onlyHere: here.length - known,
	};
}

export interface Merged {
	added: number;
	drafts: number;
}

/** Everything was erased meanwhile, in another tab. */
class ErasedError extends Error {}

/**
 * Adds what the backup has and this device has not: a union of sets. Each batch is one short
 * transaction with the views of what it adds, so that an answer given meanwhile waits for two batches at
 * most. Whatever ends it half way leaves views that are right, but for study days that are still owed
 * their sums (`owed-days.ts`); done again with the same file it goes on, and answers what it added in
 * all. What it adds is written down, for `undoRestore`.
 */
export async function mergeBackup(
	database: Database,
	backup: Backup,
	onProgress: Progress = () => {},
	batch = batchLimits,
): Promise<Merged> {
	await beginRestore(database, backup);
	const known = new Set(await database.events.toCollection().primaryKeys());
	const fresh = backup.events.filter(({ id }) => !known.has(id));
	let done = 0;
	try {
		await overlapping(inBatches(fresh, batch), async (events) => {
			await database.transaction('rw', database.tables, async () => {
				const [key, all] = [`restored/${v7()}` as const, events.map(({ id }) => id)];
				const [came, mark] = await Promise.all([
					addForeign(database, events, oweToDays),
					database.device.get('restore'),
					database.device.put({ key, ids: all, drafts: [] }),
				]);
				if (!mark) throw new ErasedError();
				const ids = came.map(({ id }) => id);
				if (ids.length < all.length) await database.device.put({ key, ids, drafts: [] });
			});
			done += events.length;
			onProgress(done, fresh.length);
		});
	} catch (error) {
		if (error instanceof ErasedError) return { added: 0, drafts: 0 };
		// Where this fails too, the next opening does it.
		await payIn(database).catch(() => {});
		throw error;
	}
	await payIn(database);
	return addRest(database, backup);
}

/** Takes back exactly what the last restore added, in batches as it came. Answers how many events. */
export async function undoRestore(
	database: Database,
	onProgress: Progress = () => {},
): Promise<number> {
	const rows = await database.restored();
	const of = rows.reduce((sum, { ids }) => sum + ids.length, 0);
	let done = 0;
	// What is taken back is no restore to go on with.
	await database.device.delete('restore');
	// The last first: settings, which came first, hold until all else is gone.
	for (const row of rows.reverse()) {
		done += await database.transaction('rw', database.tables, async () => {
			await database.device.delete(row.key);
			await database.drafts.bulkDelete(row.drafts);
			return removeEvents(database, row.ids);
		});
		onProgress(done, of);
	}
	return done;
}

/**
 * Makes the backup all that there is: first adds what it has, then takes away what it has not, so that
 * whatever ends it half way has lost nothing of the backup. It cannot be undone.
 */
export async function replaceEverything(
	database: Database,
	backup: Backup,
	onProgress: Progress = () => {},
): Promise<Merged> {
	const inFile = new Set(backup.events.map(({ id }) => id));
	// What is answered meanwhile stays: nobody has been asked about it.
	const before = await database.events.toCollection().primaryKeys();
	const merged = await mergeBackup(database, backup, onProgress);
	await forgetRestore(database);
	const others = await database.events.bulkGet(before.filter((id) => !inFile.has(id)));
	for (const events of inBatches(others.filter((event) => event !== undefined)).reverse()) {
		const ids = events.map(({ id }) => id);
		await database.transaction('rw', database.tables, async () => {
			await removeEvents(database, ids);
		});
	}
	const drafts = new Set(backup.drafts.map(({ id }) => id));
	await database.drafts.filter(({ id }) => !drafts.has(id)).delete();
	return merged;
}

/** The drafts, and what could not be read. Answers what the restore added in all. */
function addRest(database: Database, backup: Backup): Promise<Merged> {
	return database.transaction('rw', database.tables, async () => {
		if (!(await database.device.get('restore'))) return { added: 0, drafts: 0 };
		await database.device.put({ key: 'restore', sha256: backup.sha256, whole: true });
		const lines = [...new Set([...(await database.aside()), ...backup.aside])];
		if (lines.length > 0) {
			await database.device.put({ key: 'aside', lines: lines.slice(0, limits.aside) });
		}
		const drafts = await newDrafts(database, backup.drafts);
		await database.drafts.bulkAdd(drafts);
		if (drafts.length > 0) {
			const ids = drafts.map(({ id }) => id);
			await database.device.put({ key: 'restored/drafts', ids: [], drafts: ids });
		}
		const rows = await database.restored();
		const added = rows.reduce((sum, { ids }) => sum + ids.length, 0);
		return { added, drafts: drafts.length };
	});
}

/** Those that are neither here nor finished: two states of one quiz are never joined. */
async function newDrafts(database: Database, drafts: readonly Draft[]): Promise<Draft[]> {
	const ids = drafts.map(({ id }) => id);
	const here = await database.drafts.bulkGet(ids);
	const finished = await database.quizzes.bulkGet(ids);
	return drafts.filter((_, index) => !here[index] && !finished[index]);
}

/** Some days at a time, so that an answer given meanwhile hardly waits. */
async function payIn(database: Database): Promise<void> {
	const paySome = () =>
		database.transaction('rw', database.tables, async () => await payDays(database, payLimits));
	while (await paySome());
}

/** Forgets the restore before, unless it was of the same file and cut off. */
function beginRestore(database: Database, { sha256 }: Backup): Promise<void> {
	return database.transaction('rw', database.device, async () => {
		const mark = (await database.device.get('restore')) as RestoreMark | undefined;
		if (mark?.sha256 === sha256 && !mark.whole) return;
		await forgetRestore(database);
		await database.device.put({ key: 'restore', sha256, whole: false });
	});
}

async function forgetRestore({ device }: Database): Promise<void> {
	await device.where('key').startsWith('restored/').delete();
}
