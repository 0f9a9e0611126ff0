import { v7 } from 'uuid';
import { eventFormat, type Happening, type StudyEvent } from '../events/event';
import { studyDayOf } from '../memory/study-day';
import type { Connection } from './connection';
import type { Database, Identity } from './database';
import type { Fault } from '../words/faults';
import type { ParsedEvent } from './backup/parse-event';
import { changeDraft, type DraftChange } from './draft-change';
import { faultOf } from './fault';
import { addForeign } from './foreign';
import { addToRead, readDaysAround } from './owed-days';
import { applyOwn, readGround } from './views';

/** When and where something happened, as the browser's clock has it. */
export interface Moment {
	/** The wall clock, in milliseconds since 1970. */
	now: number;
	/** Minutes east of UTC. */
	tzOffsetMin: number;
	/** The study session in which it happened, if any. */
	sessionId: string | null;
}

export type Recorded =
	| {
			ok: true;
			events: StudyEvent[];
			/** How far the wall clock stood behind the device's last event; 0 in order. */
			clockSetBackMillis: number;
	  }
	| { ok: false; fault: Fault };

/**
 * The one door in for what the learner does: stamps what happened, appends it and brings every view
 * up to date, in one transaction, and changes the draft of a quiz with it. When it answers `ok`, all
 * of it is on the disk. The same `ids` on a second try record once, whatever became of the first.
 */
export async function record(
	connection: Connection,
	happenings: readonly Happening[],
	moment: Moment,
	ids: readonly string[] = happenings.map(() => v7({ msecs: moment.now })),
	draft?: DraftChange,
): Promise<Recorded> {
	try {
		return await connection.use((database) =>
			appendOwn(database, happenings, { ids, moment, draft }),
		);
	} catch (error) {
		return { ok: false, fault: faultOf(error) };
	}
}

/** Appends events that were stamped elsewhere; known ids are dropped. Answers how many were new. */
export async function append(
	connection: Connection,
	events: readonly ParsedEvent[],
): Promise<{ ok: true; added: number } | { ok: false; fault: Fault }> {
	try {
		const added = await connection.use((database) =>
			// Dexie holds the transaction open for a function only that it sees is async.
			database.transaction('rw', database.tables, async () => await addForeign(database, events)),
		);
		return { ok: true, added: added.length };
	} catch (error) {
		return { ok: false, fault: faultOf(error) };
	}
}

function appendOwn(
	database: Database,
	happenings: readonly Happening[],
	{ ids, moment, draft }: { ids: readonly string[]; moment: Moment; draft?: DraftChange },
): Promise<Recorded> {
	return database.transaction('rw', database.tables, async () => {
		// All that is read, in one go, and then all that is written: each way to the browser and back takes
		// as long as a row on the disk.
		const [before, ground, days] = await Promise.all([
			database.events.bulkGet([...ids]),
			readGround(database, happenings),
			readDaysAround(database, studyDayOf(moment.now, moment.tzOffsetMin, 0)),
		]);
		const known = before.filter((event) => event !== undefined);
		const inOrder = { ok: true, events: known, clockSetBackMillis: 0 } as const;
		if (ids.length > 0 && known.length === ids.length) return inOrder;
		if (draft) await changeDraft(database, draft);
		if (happenings.length === 0) return inOrder;

		const identity = ground.identity ?? newIdentity();
		const { rolloverHour } = ground.settings;
		const at = Math.max(moment.now, identity.lastAt);
		const fresh = happenings
			.map((happening, index) => ({ ...happening, id: ids[index] as string }))
			.filter((_, index) => before[index] === undefined);
		const events = fresh.map((happening, index) => ({
			...happening,
			v: eventFormat,
			at,
			wallAt: moment.now,
			tzOffsetMin: moment.tzOffsetMin,
			studyDay: studyDayOf(moment.now, moment.tzOffsetMin, rolloverHour),
			deviceId: identity.deviceId,
			seq: identity.seq + index + 1,
			sessionId: moment.sessionId,
		}));
		await Promise.all([
			database.events.bulkAdd(events),
			database.device.put({ ...identity, seq: identity.seq + events.length, lastAt: at }),
			// What it reads of the log is read after the events were added: the browser keeps the order.
			applyOwn(database, events, ground, addToRead(days)),
		]);
		const clockSetBackMillis = Math.max(0, identity.lastAt - moment.now);
		return { ok: true, events: [...known, ...events], clockSetBackMillis };
	});
}

function newIdentity(): Identity {
	return { key: 'identity', deviceId: v7(), seq: 0, lastAt: 0 };
}
