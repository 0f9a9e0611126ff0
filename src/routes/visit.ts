import { on } from 'svelte/events';
import { version } from '$app/environment';
import { beginVisit, endVisit } from '$lib/store/tab';

/** What a crash could have harmed was touched last. */
const lastEvents = 200;
/** Long after the page is there: nobody waits for it. */
const delayMillis = 5_000;

/**
 * Marks the visit, and looks at what is kept where the last one ended in a crash or another version
 * wrote it: only at what the last events touched, in a worker, and what is wrong is mended.
 */
export function watchVisit(): () => void {
	const due = beginVisit(version) !== null;
	const timer = due ? setTimeout(() => void lookAtLast(), delayMillis) : undefined;
	const offs = [
		on(window, 'pagehide', () => endVisit(version)),
		// Back from the back/forward cache.
		on(window, 'pageshow', ({ persisted }) => persisted && beginVisit(version)),
	];
	return () => {
		clearTimeout(timer);
		for (const off of offs) off();
	};
}

async function lookAtLast(): Promise<void> {
	try {
		const { DataWorker } = await import('$lib/store/data-worker');
		const worker = new DataWorker();
		await worker.run('check', { last: lastEvents });
		worker.close();
	} catch {
		// Without the network and a copy of it, the look waits for another visit.
	}
}
