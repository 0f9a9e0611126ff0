import { v7 } from 'uuid';
import { eventFormat, type Happening, type StudyEvent } from '../events/event';
import { studyDayOf } from '../memory/study-day';
import type { Connection } from './connection';
import type { Database, Identity } from './database';
import type { Fault } from '../words/faults';
import { faultOf } from './fault';
import { applyForeign, applyOwn, currentSettings } from './views';

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
 * up to date, in one transaction. When it answers `ok`, the events are on the disk. The same `ids` on
 * a second try record once, whatever became of the first.
 */
export async function record(
	connection: Connection,
	happenings: readonly Happening[],
	moment: Moment,
	ids: readonly string[] = happenings.map(() => v7({ msecs: moment.now })),
): Promise<Recorded> {
	try {
		return await connection.use((database) => appendOwn(database, happenings, ids, moment));
	} catch (error) {
		return { ok: false, fault: faultOf(error) };
	}
}

/** Appends events that were stamped elsewhere; known ids are dropped. Answers how many were new. */
export async function append(
	connection: Connection,
	events: readonly StudyEvent[],
): Promise<{ ok: true; added: number } | { ok: false; fault: Fault }> {
	try {
		const added = await connection.use((database) =>
			database.transaction(
				'rw',
				[database.events, database.questions, database.device],
				async () => {
					const unique = [...new Map(events.map((event) => [event.id, event])).values()];
					const known = await database.events.bulkGet(unique.map(({ id }) => id));
					const fresh = unique.filter((_, index) => known[index] === undefined);
					await database.events.bulkAdd(fresh);
					await applyForeign(database, fresh);
					return fresh.length;
				},
			),
		);
		return { ok: true, added };
	} catch (error) {
		return { ok: false, fault: faultOf(error) };
	}
}

function appendOwn(
	database: Database,
	happenings: readonly Happening[],
	ids: readonly string[],
	moment: Moment,
): Promise<Recorded> {
	return database.transaction(
		'rw',
		[database.events, database.questions, database.device],
		async () => {
			const before = await database.events.bulkGet([...ids]);
			if (before.every((event) => event !== undefined))
				return { ok: true, events: before, clockSetBackMillis: 0 };

			const identity = (await database.identity()) ?? newIdentity();
			const { rolloverHour } = await currentSettings(database);
			const at = Math.max(moment.now, identity.lastAt);
			const events = happenings.map((happening, index) => ({
				...happening,
				id: ids[index] as string,
				v: eventFormat,
				at,
				wallAt: moment.now,
				tzOffsetMin: moment.tzOffsetMin,
				studyDay: studyDayOf(moment.now, moment.tzOffsetMin, rolloverHour),
				deviceId: identity.deviceId,
				seq: identity.seq + index + 1,
				sessionId: moment.sessionId,
			}));
			await database.events.bulkAdd(events);
			await database.device.put({
				...identity,
				seq: identity.seq + events.length,
				lastAt: at,
			});
			await applyOwn(database, events);
			return {
				ok: true,
				events,
				clockSetBackMillis: Math.max(0, identity.lastAt - moment.now),
			};
		},
	);
}

function newIdentity(): Identity {
	return { key: 'identity', deviceId: v7(), seq: 0, lastAt: 0 };
}
