import type { Database } from '../database';

/** A file was saved that holds this device's events up to `seq`. */
export async function markSaved(database: Database, at: number, seq: number): Promise<void> {
	await database.device.put({ key: 'backup', at, seq });
}

/** The reminder to save a file waits until more has been done here. */
export function putOffReminder(database: Database): Promise<void> {
	return database.transaction('rw', database.device, async () => {
		const seq = (await database.identity())?.seq ?? 0;
		await database.device.put({ key: 'reminder', seq });
	});
}

/** The one door by which everything goes, in one transaction: the next answer is a new device's first. */
export function eraseEverything(database: Database): Promise<void> {
	return database.transaction('rw', database.tables, async () => {
		for (const table of database.tables) await table.clear();
	});
}
