import type { StudyEvent } from '../events/event';
import type { ParsedEvent } from './backup/parse-event';
import type { Database } from './database';
import { applyForeign } from './views';

/* Runs inside a transaction over all tables: events and views are one or neither. */

/** Adds events that were stamped elsewhere, with their views; known ids are dropped. Answers the new ones. */
export async function addForeign(
	database: Database,
	events: readonly ParsedEvent[],
): Promise<ParsedEvent[]> {
	const unique = [...new Map(events.map((event) => [event.id, event])).values()];
	const known = await database.events.bulkGet(unique.map(({ id }) => id));
	const fresh = unique.filter((_, index) => known[index] === undefined);
	if (fresh.length === 0) return fresh;
	await database.events.bulkAdd(fresh);
	await countOwn(database, fresh);
	await applyForeign(database, fresh);
	return fresh;
}

/**
 * Takes events out of the log, with what they did to the views. Only the named doors may: undo of a
 * restore, and replace. Answers how many there were.
 */
export async function removeEvents(database: Database, ids: readonly string[]): Promise<number> {
	const events = (await database.events.bulkGet([...ids])).filter((event) => event !== undefined);
	await database.events.bulkDelete(events.map(({ id }) => id));
	await applyForeign(database, events);
	return events.length;
}

/** A device that gets events of its own back, from before its storage went back in time, counts on. */
async function countOwn(database: Database, events: readonly StudyEvent[]): Promise<void> {
	const identity = await database.identity();
	if (!identity) return;
	const own = events.filter(({ deviceId }) => deviceId === identity.deviceId);
	const seq = own.reduce((most, event) => Math.max(most, event.seq), identity.seq);
	if (seq > identity.seq) await database.device.put({ ...identity, seq });
}
