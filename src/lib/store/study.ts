import type { StudyEvent } from '../events/event';
import { ownConnection } from './connection';
import type { Fault } from '../words/faults';
import { faultOf } from './fault';
import { readLearner, readSession, type Learner } from './reads';

export type StudyRead =
	{ ok: true; learner: Learner; events: StudyEvent[] } | { ok: false; fault: Fault };

/** The learner and the session as they are now, read once. */
export async function readStudy(sessionId: string): Promise<StudyRead> {
	try {
		return await ownConnection().use(async (database) => ({
			ok: true,
			learner: await readLearner(database),
			events: await readSession(database, sessionId),
		}));
	} catch (error) {
		return { ok: false, fault: faultOf(error) };
	}
}
