import type { Fault } from '../words/faults';
import type * as doors from './backup/marks';
import type { Database } from './database';

export type Done = { ok: true } | { ok: false; fault: Fault };

/** Remembers that a file was saved at a time in milliseconds, with this device's events up to `seq`. */
export function markSaved(at: number, seq: number): Promise<Done> {
	return through(async (database, marks) => marks.markSaved(database, at, seq));
}

export function putOffReminder(): Promise<Done> {
	return through(async (database, marks) => marks.putOffReminder(database));
}

/** Erases all that this browser keeps of the learner. It cannot be undone: ask first. */
export async function eraseEverything(): Promise<Done> {
	return through(async (database, marks) => marks.eraseEverything(database));
}

async function through(
	work: (database: Database, marks: typeof doors) => Promise<void>,
): Promise<Done> {
	try {
		const [marks, { ownConnection }, { faultOf }] = await Promise.all([
			import('./backup/marks'),
			import('./connection'),
			import('./fault'),
		]);
		try {
			await ownConnection().use((database) => work(database, marks));
			return { ok: true };
		} catch (error) {
			return { ok: false, fault: faultOf(error) };
		}
	} catch {
		return { ok: false, fault: 'unloaded' };
	}
}

/** How much the browser says is kept for this site, and may be; in bytes, null where it does not say. */
export async function spaceUsed(): Promise<{ used: number; of: number } | null> {
	try {
		const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
		return usage === undefined || quota === undefined ? null : { used: usage, of: quota };
	} catch {
		return null;
	}
}

/** Asks the browser to keep what is here when space runs short. Null where it cannot be asked. */
export async function askToKeep(): Promise<boolean | null> {
	try {
		return (await navigator.storage?.persist?.()) ?? null;
	} catch {
		return null;
	}
}
