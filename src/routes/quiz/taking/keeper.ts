import type { Happening } from '$lib/events/event';
import type { Draft } from '$lib/quiz/draft';
import { prepareToRecord, record } from '$lib/store/door';
import type { DraftChange } from '$lib/store/draft-change';
import type { Moment } from '$lib/store/record';
import type { Fault } from '$lib/words/faults';

/** Something to be recorded, with the id that its event will have. */
export interface Outgoing {
	happening: Happening;
	id: string;
}

/**
 * Puts a quiz under way on the disk, one write after another, always the latest state. What could not
 * be written waits here, and goes with the next try.
 */
export class Keeper {
	readonly #holder: string;
	readonly #moment: () => Moment;
	#draft: Draft;
	/** The revision that is on the disk. */
	#revision: number;
	#outgoing: Outgoing[] = [];
	#ends = false;
	#dirty = false;
	#failed = false;
	#running: Promise<Fault | null> | null = null;

	constructor(draft: Draft, holder: string, moment: () => Moment) {
		this.#draft = draft;
		this.#revision = draft.revision;
		this.#holder = holder;
		this.#moment = moment;
		prepareToRecord();
	}

	/** Whether something is not on the disk yet. */
	get atRisk(): boolean {
		return this.#dirty || this.#running !== null;
	}

	/** Keeps this state, and what happened with it. Null once it is on the disk, else the fault. */
	keep(draft: Draft, outgoing: readonly Outgoing[] = []): Promise<Fault | null> {
		this.#draft = draft;
		this.#outgoing.push(...outgoing);
		this.#dirty = true;
		return this.flush();
	}

	/** Keeps what happened with the end of the quiz, whose draft then goes. */
	end(draft: Draft, outgoing: readonly Outgoing[]): Promise<Fault | null> {
		this.#ends = true;
		return this.keep(draft, outgoing);
	}

	/** Tries again what is not on the disk. */
	flush(): Promise<Fault | null> {
		if (!this.#dirty) return this.#running ?? Promise.resolve(null);
		this.#running ??= this.#write();
		return this.#running;
	}

	async #write(): Promise<Fault | null> {
		try {
			while (this.#dirty) {
				const fault = await this.#writeOnce();
				if (fault !== null) return fault;
			}
			return null;
		} finally {
			// In the same step as the last look at what is dirty: nothing can come between.
			this.#running = null;
		}
	}

	async #writeOnce(): Promise<Fault | null> {
		const sent = [...this.#outgoing];
		const ends = this.#ends;
		this.#dirty = false;
		const recorded = await record(
			sent.map(({ happening }) => happening),
			this.#moment(),
			sent.map(({ id }) => id),
			this.#change(),
		);
		if (!recorded.ok) {
			this.#dirty = true;
			this.#failed = true;
			return recorded.fault;
		}
		this.#revision += 1;
		this.#outgoing.splice(0, sent.length);
		// What failed may have been written all the same, in an earlier state: the latest goes after it.
		this.#dirty = !ends && (this.#dirty || this.#failed);
		this.#failed = false;
		return null;
	}

	#change(): DraftChange {
		const draft = { ...this.#draft, revision: this.#revision + 1, holder: this.#holder };
		return { is: this.#ends ? 'end' : 'revise', draft };
	}
}
