import type { StudyEvent } from '../events/event';
import { ownConnection } from './connection';
import type { Fault } from '../words/faults';
import { faultOf } from './fault';
import { readLearner, readLearnerIn, type Learner } from './read-learner';

export type StudyRead =
	{ ok: true; learner: Learner; events: StudyEvent[] } | { ok: false; fault: Fault };

/** The learner and the session as they are now, read once. */
export async function readStudy(sessionId: string): Promise<StudyRead> {
	try {
		const read = await ownConnection().use((database) => readLearnerIn(database, sessionId));
		return { ok: true, ...read };
	} catch (error) {
		return { ok: false, fault: faultOf(error) };
	}
}

/** The learner as they are now, read once. */
export async function readLearnerNow(): Promise<
	{ ok: true; learner: Learner } | { ok: false; fault: Fault }
> {
	try {
		return { ok: true, learner: await ownConnection().use(readLearner) };
	} catch (error) {
		return { ok: false, fault: faultOf(error) };
	}
}
