import { Connection } from '../connection';
import { csvOf } from '../backup/csv';
import { mergeBackup, previewMerge, replaceEverything, undoRestore } from '../backup/merge';
import { readBackup, type Backup } from '../backup/read';
import { writeBackup } from '../backup/write';
import { checkData, checkLast } from '../check/check';
import type { Database } from '../database';
import { faultOf } from '../fault';
import { makeSnapshot } from '../held-views';
import type { Order, Report } from '../data-jobs';

/* What takes long with all that is kept, off the main thread. One job at a time, in order. */

const connection = new Connection();
/** The file that was read last, until it is restored. */
let held: Backup | null = null;
let queue: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Order>) => {
	queue = queue.then(() => carryOut(data));
});

async function carryOut(order: Order): Promise<void> {
	const { id } = order;
	const report = (one: Report) => postMessage(one);
	let told = 0;
	const onProgress = (done: number, of: number) => {
		// A bar moves a hundred times at most, however small the steps.
		if (done < of && done - told < of / 100) return;
		told = done;
		report({ id, is: 'progress', done, of });
	};
	try {
		report({ id, is: 'done', answer: await answerTo(order, onProgress) });
	} catch (error) {
		report({ id, is: 'failed', fault: faultOf(error) });
	}
}

function answerTo(order: Order, onProgress: (done: number, of: number) => void): Promise<unknown> {
	switch (order.job) {
		case 'write':
			return connection.use((database) => writeBackup(database, { ...order.asks, onProgress }));
		case 'read':
			return read(order.asks.file, onProgress);
		case 'merge':
			return changing((database) => mergeBackup(database, heldFile(), onProgress));
		case 'replace':
			return changing((database) => replaceEverything(database, heldFile(), onProgress));
		case 'undo':
			return changing((database) => undoRestore(database, onProgress));
		case 'check': {
			const { last } = order.asks;
			return connection.use((database) =>
				last === undefined ? checkData(database, onProgress) : checkLast(database, last),
			);
		}
		case 'bringUp':
			return opened(onProgress);
		case 'csv':
			return connection.use((database) => csvOf(database, order.asks.kind, onProgress));
	}
}

async function opened(onProgress: (done: number, of: number) => void): Promise<null> {
	const stop = connection.whileBringingUp(onProgress);
	try {
		await connection.open();
		return null;
	} finally {
		stop();
	}
}

/** Work after which few views are as they were: the next tab that opens finds them all in one row. */
function changing<T>(work: (database: Database) => Promise<T>): Promise<T> {
	return connection.use(async (database) => {
		const answer = await work(database);
		// Without that row all is as right, and slower.
		await makeSnapshot(database).catch(() => {});
		return answer;
	});
}

async function read(file: Blob, onProgress: (done: number, of: number) => void) {
	held = null;
	const result = await readBackup(file, { onProgress: (bytes) => onProgress(bytes, file.size) });
	if (!result.ok) return result;
	const { backup } = result;
	const preview = await connection.use((database) => previewMerge(database, backup));
	held = backup;
	return { ok: true, preview, madeAt: backup.header.madeAt };
}

function heldFile(): Backup {
	if (!held) throw new Error('No file was read.');
	return held;
}
