import type { Draft } from '../quiz/draft';
import type { Fault } from '../words/faults';
import { ownConnection } from './connection';
import { faultOf } from './fault';
import { readDraft, readQuiz } from './read-quizzes';

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
