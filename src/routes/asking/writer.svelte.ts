import { v7 } from 'uuid';
import type { Happening, StudyEvent } from '$lib/events/event';
import { prepareToRecord, record } from '$lib/store/door';
import type { Moment } from '$lib/store/record';
import type { Fault } from '$lib/words/faults';
import type { Clock } from '../clock.svelte';

/** What could not be written: kept here until it can be. */
interface Unsaved {
	happening: Happening;
	id: string;
	moment: Moment;
	fault: Fault;
	then: (event: StudyEvent) => void;
}

const clockJumpMillis = 60_000;

/** Writes what a learner does on one screen, one thing after another; nothing is lost or written twice. */
export class Writer {
	readonly #clock: Clock;
	// Replaced whole.
	#unsaved = $state.raw<Unsaved | null>(null);
	#busy = $state.raw(false);
	#writing = false;
	#clockSetBack = $state.raw(false);

	constructor(clock: Clock) {
		this.#clock = clock;
		prepareToRecord();
	}

	/** Why the last thing done is not on the disk; null when it is. */
	get fault(): Fault | null {
		return this.#unsaved?.fault ?? null;
	}
	get clockSetBack(): boolean {
		return this.#clockSetBack;
	}
	/** Something is being done: until it is, nothing else is. */
	get busy(): boolean {
		return this.#busy || this.#unsaved !== null;
	}
	/** Whether leaving now could lose what was done. */
	get atRisk(): boolean {
		return this.#writing || this.#unsaved !== null;
	}

	/** Keeps what happened, and goes on with its event once it is on the disk, now or at a later try. */
	async write(
		happening: Happening,
		sessionId: string | null,
		then: (event: StudyEvent) => void | Promise<void>,
	): Promise<void> {
		if (this.busy) return;
		const moment = this.#clock.moment(sessionId);
		await this.#put({ happening, id: v7({ msecs: moment.now }), moment, then });
	}

	/** Writes again what could not be written. */
	async again(): Promise<void> {
		if (this.#unsaved && !this.#busy) await this.#put(this.#unsaved);
	}

	async #put(unsaved: Omit<Unsaved, 'fault'>): Promise<void> {
		const { happening, id, moment, then } = unsaved;
		this.#busy = true;
		try {
			this.#writing = true;
			const recorded = await record([happening], moment, [id]);
			this.#writing = false;
			this.#unsaved = recorded.ok ? null : { ...unsaved, fault: recorded.fault };
			if (!recorded.ok) return;
			if (recorded.clockSetBackMillis > clockJumpMillis) this.#clockSetBack = true;
			const [event] = recorded.events;
			if (event) await then(event);
		} finally {
			this.#writing = false;
			this.#busy = false;
		}
	}
}
