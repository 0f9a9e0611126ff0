import { createSubscriber } from 'svelte/reactivity';
import type { Fault } from '../words/faults';
import type { Database } from './database';
import type * as reads from './reads';

type Reads = typeof reads;

export type Live<T> =
	/** `share` where all views are brought up to date first: how much of that is done, from 0 to 1. */
	| { status: 'loading'; share?: number }
	| { status: 'ready'; value: T }
	| { status: 'failed'; fault: Fault };

/**
 * What a read of the database comes to, kept current while something on the page looks at it: after
 * each write, from this tab or another. The database itself is loaded with the first look.
 */
export class LiveQuery<T> {
	readonly #read: (reads: Reads) => (database: Database) => Promise<T>;
	readonly #subscribe: () => void;
	#update = () => {};
	#stop = () => {};
	// Replaced whole: rows are plain data and need no proxy.
	#current: Live<T> = { status: 'loading' };

	constructor(read: (reads: Reads) => (database: Database) => Promise<T>) {
		this.#read = read;
		this.#subscribe = createSubscriber((update) => {
			this.#update = update;
			this.#start();
			return () => this.#stop();
		});
	}

	/** Where the read stands; on the server it is always `loading`. */
	get current(): Live<T> {
		this.#subscribe();
		return this.#current;
	}

	/** Reads anew, after a failure: what failed may have passed. */
	again(): void {
		this.#stop();
		this.#start();
	}

	#start(): void {
		let stopped = false;
		this.#stop = () => {
			stopped = true;
		};
		const show = (current: Live<T>) => {
			if (stopped) return;
			this.#current = current;
			this.#update();
		};
		load().then(
			(all) => {
				if (stopped) return;
				const stop = all.observe(this.#read(all), {
					next: (value) => show({ status: 'ready', value }),
					failed: (fault) => show({ status: 'failed', fault }),
					bringingUp: (share) => show({ status: 'loading', share }),
				});
				this.#stop = () => {
					stopped = true;
					stop();
				};
			},
			// The code itself did not come: no network and nothing kept of it.
			() => show({ status: 'failed', fault: 'unloaded' }),
		);
	}
}

let loading: Promise<Reads> | null = null;

/**
 * Asked for once: of a part that is there, too, a browser takes a while to say so. And in a task of its
 * own, so that a page that has just come answers first.
 */
function load(): Promise<Reads> {
	loading ??= new Promise((resolve) => setTimeout(resolve))
		.then(() => import('./reads'))
		.catch((error: unknown) => {
			loading = null;
			throw error;
		});
	return loading;
}
