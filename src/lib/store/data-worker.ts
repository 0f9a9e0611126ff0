import type { Fault } from '../words/faults';
import dataAddress from './workers/data?worker&url';
import type { JobName, Jobs, Order, Report } from './data-jobs';

/* `?worker&url` gives the address alone, so that the one policy for it stands here. */

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string },
	): { createScriptURL(address: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The page's policy lets no other address become a worker; browsers without it take the text. */
const policy = trustedTypes?.createPolicy('flashpoint-worker', {
	createScriptURL(address) {
		if (address !== dataAddress) throw new TypeError(`No worker of ours: ${address}`);
		return address;
	},
});

export type JobResult<Name extends JobName> =
	{ ok: true; answer: Jobs[Name]['answers'] } | { ok: false; fault: Fault };

type Waiting = {
	onProgress: (done: number, of: number) => void;
	done: (result: JobResult<JobName>) => void;
};

/** A worker for what takes long with all that is kept. Started with the first job, until closed. */
export class DataWorker {
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | null = null;
	#count = 0;

	/** Never rejects. A file that was read is held for a later `merge`. */
	run<Name extends JobName>(
		job: Name,
		asks: Jobs[Name]['asks'],
		onProgress: (done: number, of: number) => void = () => {},
	): Promise<JobResult<Name>> {
		const id = (this.#count += 1);
		return new Promise((resolve) => {
			const done = (result: JobResult<JobName>) => {
				this.#waiting.delete(id);
				resolve(result as JobResult<Name>);
			};
			this.#waiting.set(id, { onProgress, done });
			try {
				this.#worker ??= this.#start();
				this.#worker.postMessage({ id, job, asks } as Order);
			} catch {
				done({ ok: false, fault: 'unloaded' });
			}
		});
	}

	/** Whatever it was doing is left as it is: each step of a job is whole or not at all. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const { done } of this.#waiting.values()) done({ ok: false, fault: 'unknown' });
	}

	#start(): Worker {
		const address = policy ? policy.createScriptURL(dataAddress) : dataAddress;
		const worker = new Worker(address, { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Report>) => this.#hear(data));
		worker.addEventListener('error', () => {
			// Its code did not come, or broke: none of what waits for it will be answered.
			this.#worker = null;
			worker.terminate();
			for (const { done } of this.#waiting.values()) done({ ok: false, fault: 'unloaded' });
		});
		return worker;
	}

	#hear(report: Report): void {
		const waiting = this.#waiting.get(report.id);
		if (report.is === 'progress') waiting?.onProgress(report.done, report.of);
		else if (report.is === 'failed') waiting?.done({ ok: false, fault: report.fault });
		else waiting?.done({ ok: true, answer: report.answer as Jobs[JobName]['answers'] });
	}
}
