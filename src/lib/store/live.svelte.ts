import { createSubscriber } from 'svelte/reactivity';
import type { Database } from './database';
import type * as reads from './reads';
import type { Fault } from '../words/faults';

type Reads = typeof reads;

export type Live<T> =
	{ status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; fault: Fault };

/**
 * What a read of the database comes to, kept current while something on the page looks at it: after
 * each write, from this tab or another. The database itself is loaded with the first look.
 */
export class LiveQuery<T> {
	readonly #subscribe: () => void;
	// Replaced whole: rows are plain data and need no proxy.
	#current: Live<T> = { status: 'loading' };

	constructor(read: (reads: Reads) => (database: Database) => Promise<T>) {
		this.#subscribe = createSubscriber((update) => {
			let stopped = false;
			let stop = () => {
				stopped = true;
			};
			const show = (current: Live<T>) => {
				this.#current = current;
				update();
			};
			void import('./reads').then((all) => {
				if (stopped) return;
				stop = all.observe(read(all), {
					next: (value) => show({ status: 'ready', value }),
					failed: (fault) => show({ status: 'failed', fault }),
				});
			});
			return () => stop();
		});
	}

	/** Where the read stands; on the server it is always `loading`. */
	get current(): Live<T> {
		this.#subscribe();
		return this.#current;
	}
}
