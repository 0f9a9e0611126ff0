import type { StudyEvent } from '../../../src/lib/events/event';
import { DataWorker } from '../../../src/lib/store/data-worker';
import { keepRows, timed } from './raw';

/* What is done with all that is kept, through the app's own worker, in milliseconds. */

async function file(name: string): Promise<Response> {
	return fetch(`../${name}`);
}

export const data = {
	async keepRows(): Promise<void> {
		await keepRows((await (await file('bench-events.json')).json()) as StudyEvent[]);
	},

	/** Restores the backup that lies beside the pages, as the screen for it does. */
	async restore(): Promise<{ read: number; merge: number }> {
		const blob = await (await file('bench-backup.gz')).blob();
		const worker = new DataWorker();
		const [read, answer] = await timed(() => worker.run('read', { file: blob }));
		if (!answer.ok || !answer.answer.ok) throw new Error(JSON.stringify(answer));
		const [merge, merged] = await timed(() => worker.run('merge', {}));
		if (!merged.ok) throw new Error(merged.fault);
		worker.close();
		return { read, merge };
	},

	async backup(): Promise<{ millis: number; bytes: number }> {
		const worker = new DataWorker();
		const [millis, written] = await timed(() => worker.run('write', { now: Date.now() }));
		if (!written.ok) throw new Error(written.fault);
		worker.close();
		return { millis, bytes: written.answer.file.size };
	},
};
