import type { Happening, StudyEvent } from '$lib/events/event';
import { record } from '$lib/store/door';
import type { Moment } from '$lib/store/record';
import type { Fault } from '$lib/words/faults';

const clockJumpMillis = 60_000;

/** What a learner did, and when; its ids stay the same at every try, so that it is written once. */
export interface Write {
	happenings: readonly Happening[];
	ids: readonly string[];
	moment: Moment;
}

/** Puts on the disk what a learner does on one screen; what could not be written is kept until it can be. */
export class Writes {
	// Replaced whole.
	#unsaved = $state.raw<(Write & { fault: Fault }) | null>(null);
	#clockSetBack = $state.raw(false);
	#writing = false;

	/** Why the last thing done is not on the disk; null when it is. */
	get fault(): Fault | null {
		return this.#unsaved?.fault ?? null;
	}
	/** Whether the clock stood behind what was recorded before. */
	get clockSetBack(): boolean {
		return this.#clockSetBack;
	}
	/** Whether leaving now could lose what was done: it is being written, or could not be. */
	get atRisk(): boolean {
		return this.#writing || this.#unsaved !== null;
	}

	/** The events as they are on the disk; null where they could not be written. */
	async put(write: Write): Promise<StudyEvent[] | null> {
		this.#writing = true;
		const recorded = await record(write.happenings, write.moment, write.ids);
		this.#writing = false;
		this.#unsaved = recorded.ok ? null : { ...write, fault: recorded.fault };
		if (!recorded.ok) return null;
		if (recorded.clockSetBackMillis > clockJumpMillis) this.#clockSetBack = true;
		return recorded.events;
	}

	/** Writes again what could not be written. */
	async again(): Promise<StudyEvent[] | null> {
		return this.#unsaved && this.put(this.#unsaved);
	}
}
