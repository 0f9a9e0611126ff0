import type { StudyEvent } from '../events/event';
import { ownConnection } from './connection';
import type { Fault } from '../words/faults';
import { faultOf } from './fault';
import type { Draft } from '../quiz/draft';
import { readDraft, readLearner, readQuiz, readSession, type Learner } from './reads';

export type StudyRead =
	{ ok: true; learner: Learner; events: StudyEvent[] } | { ok: false; fault: Fault };

/** The learner and the session as they are now, read once. */
export async function readStudy(sessionId: string): Promise<StudyRead> {
	try {
		return await ownConnection().use(async (database) => {
			const [learner, events] = await Promise.all([
				readLearner(database),
				readSession(database, sessionId),
			]);
			return { ok: true, learner, events };
		});
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

/** A quiz under way as it is now, read once; whether it is over, where there is no such draft. */
export async function readDraftNow(
	quizId: string,
): Promise<{ ok: true; draft: Draft | null; isOver: boolean } | { ok: false; fault: Fault }> {
	try {
		return await ownConnection().use(async (database) => {
			const draft = await readDraft(database, quizId);
			const isOver = draft === null && (await readQuiz(database, quizId)) !== null;
			return { ok: true, draft, isOver };
		});
	} catch (error) {
		return { ok: false, fault: faultOf(error) };
	}
}
