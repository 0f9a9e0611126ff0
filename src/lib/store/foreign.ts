import Dexie from 'dexie';
import type { StudyEvent } from '../events/event';
import type { ParsedEvent } from './backup/parse-event';
import type { Database, Identity } from './database';
import { addToDays } from './owed-days';
import { applyForeign, foldAhead, readGround } from './views';

/* Runs inside a transaction over all tables: events and views are one or neither. */

/**
 * Adds events that were stamped elsewhere, with their views; known ids are dropped. Answers the new
 * ones. `addDays` is how the study days get their sums.
 */
export async function addForeign(
	database: Database,
	events: readonly ParsedEvent[],
	addDays = addToDays,
): Promise<ParsedEvent[]> {
	const unique = [...new Map(events.map((event) => [event.id, event])).values()];
	// What is read first is there first: it is folded while the browser is still adding.
	const [{ ground, ahead }, fresh] = await Promise.all([
		readAndFold(database, unique, addDays),
		addNew(database, unique),
	]);
	if (fresh.length === 0) return fresh;
	await countOwn(database, ground.identity, fresh);
	await applyForeign(database, fresh, ground, ahead);
	return fresh;
}

async function readAndFold(
	database: Database,
	events: readonly ParsedEvent[],
	addDays: typeof addToDays,
) {
	const ground = await readGround(database, events, { mostlyNew: true });
	return { ground, ahead: await foldAhead(database, events, ground, addDays) };
}

/** Most are new, and to look for each first would take as long again: those that are known refuse to be added. */
async function addNew({ events }: Database, all: ParsedEvent[]): Promise<ParsedEvent[]> {
	try {
		await events.bulkAdd(all);
		return all;
	} catch (error) {
		if (!(error instanceof Dexie.BulkError)) throw error;
		const other = error.failures.find(({ name }) => name !== 'ConstraintError');
		if (other) throw other;
		return all.filter((_, index) => !(index in error.failuresByPos));
	}
}

/**
 * Takes events out of the log, with what they did to the views. Only the named doors may: undo of a
 * restore, and replace. Answers how many there were.
 */
export async function removeEvents(database: Database, ids: readonly string[]): Promise<number> {
	const events = (await database.events.bulkGet([...ids])).filter((event) => event !== undefined);
	await database.events.bulkDelete(events.map(({ id }) => id));
	await applyForeign(database, events, await readGround(database, events));
	return events.length;
}

/** A device that gets events of its own back, from before its storage went back in time, counts on. */
async function countOwn(
	database: Database,
	identity: Identity | undefined,
	events: readonly StudyEvent[],
): Promise<void> {
	if (!identity) return;
	const own = events.filter(({ deviceId }) => deviceId === identity.deviceId);
	const seq = own.reduce((most, event) => Math.max(most, event.seq), identity.seq);
	if (seq > identity.seq) await database.device.put({ ...identity, seq });
}
