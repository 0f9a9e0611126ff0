import { v7 } from 'uuid';
import type { Happening, StudyEvent } from '$lib/events/event';
import { prepareToRecord } from '$lib/store/door';
import type { Fault } from '$lib/words/faults';
import type { Clock } from '../clock.svelte';
import { Writes } from '../writes.svelte';

/** Goes on with what was written. */
type Then = (event: StudyEvent) => void | Promise<void>;

/** Writes what a learner does on one screen, one thing after another; nothing is lost or written twice. */
export class Writer {
	readonly #clock: Clock;
	readonly #writes = new Writes();
	#busy = $state.raw(false);
	/** Of the last thing done, which may still be to be written. */
	#then: Then = () => {};

	constructor(clock: Clock) {
		this.#clock = clock;
		prepareToRecord();
	}

	/** Why the last thing done is not on the disk; null when it is. */
	get fault(): Fault | null {
		return this.#writes.fault;
	}
	get clockSetBack(): boolean {
		return this.#writes.clockSetBack;
	}
	/** Something is being done: until it is, nothing else is. */
	get busy(): boolean {
		return this.#busy || this.fault !== null;
	}
	/** Whether leaving now could lose what was done. */
	get atRisk(): boolean {
		return this.#writes.atRisk;
	}

	/** Keeps what happened, and goes on with its event once it is on the disk, now or at a later try. */
	async write(happening: Happening, sessionId: string | null, then: Then): Promise<void> {
		if (this.busy) return;
		const moment = this.#clock.moment(sessionId);
		const ids = [v7({ msecs: moment.now })];
		this.#then = then;
		await this.#goOn(this.#writes.put({ happenings: [happening], ids, moment }));
	}

	/** Writes again what could not be written. */
	async again(): Promise<void> {
		if (this.fault !== null && !this.#busy) await this.#goOn(this.#writes.again());
	}

	async #goOn(written: Promise<StudyEvent[] | null>): Promise<void> {
		this.#busy = true;
		try {
			const [event] = (await written) ?? [];
			if (event) await this.#then(event);
		} finally {
			this.#busy = false;
		}
	}
}
