import type { Draft } from '../quiz/draft';
import type { Database, QuizChoice } from './database';
import { FaultError } from './fault';

/** What becomes of a quiz under way, in the transaction that records what happened with it. */
export type DraftChange =
	/** Begins it, and keeps what was chosen for it; null where nothing was, as for a paper had before. */
	| { is: 'begin'; draft: Draft; choice: QuizChoice | null }
	/** Puts the draft in place of its revision before, or ends it there: then the draft goes. */
	| { is: 'revise' | 'end'; draft: Draft };

/**
 * Changes a draft where it stands as this tab knows it, or as this tab's own try before this one left
 * it. Throws the fault `takenOver` where another tab has changed or finished it since: then nothing
 * of the transaction is kept.
 */
export async function changeDraft(
	{ drafts, device }: Database,
	change: DraftChange,
): Promise<void> {
	const { draft } = change;
	if (change.is === 'begin') {
		await drafts.put(draft);
		if (change.choice) await device.put(change.choice);
		return;
	}
	const kept = await drafts.get(draft.id);
	const own = kept?.revision === draft.revision && kept.holder === draft.holder;
	if (!own && kept?.revision !== draft.revision - 1) throw new FaultError('takenOver');
	if (change.is === 'end') await drafts.delete(draft.id);
	else await drafts.put(draft);
}
