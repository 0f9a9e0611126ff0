import type { Database } from './database';
import { FaultError } from './fault';

/* Views that another version wrote are folded anew at opening, and what a restore left undone is ended. */

/** Told how much is done, and of how much. */
export type Progress = (done: number, of: number) => void;

/** Brings the views up to date with this code. Rejects with a `FaultError`. */
export type BringUp = (database: Database, told: Progress) => Promise<void>;

/** With fewer, a worker takes longer to start than the work. */
const worthAWorker = 2_000;

/** What folds events is loaded where something is to be folded: a question is asked without it. */
export const bringUpHere: BringUp = async (database, told) => {
	const { rebuildIfStale } = await import('./views').catch((cause: unknown) => {
		throw new FaultError('unloaded', { cause });
	});
	await rebuildIfStale(database, told);
};

/** The same for a page, which goes on answering the learner: much of it is done in a worker. */
export const bringUpAside: BringUp = async (database, told) => {
	if ((await database.events.count()) < worthAWorker) return bringUpHere(database, told);
	const { DataWorker } = await import('./data-worker').catch((cause: unknown) => {
		throw new FaultError('unloaded', { cause });
	});
	const worker = new DataWorker();
	try {
		const result = await worker.run('bringUp', {}, told);
		if (result.ok) return;
		// Where the browser starts no worker, the page does it.
		if (result.fault === 'unloaded') return await bringUpHere(database, told);
		throw new FaultError(result.fault);
	} finally {
		worker.close();
	}
};
