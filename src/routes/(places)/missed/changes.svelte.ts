import type { Happening, MissReason } from '$lib/events/event';
import { record } from '$lib/store/door';
import type { Fault } from '$lib/words/faults';
import { missed as words } from '$lib/words/missed';
import type { Clock } from '../../clock.svelte';
import type { Row } from './rows';

/** Something that took a question off the list, and can be taken back. */
interface Leaving {
	eventId: string;
	questionId: string;
	said: string;
}

/** What a learner does with the questions on the list. */
export class Changes {
	readonly #clock: Clock;
	// Each is replaced whole.
	#fault = $state.raw<Fault | null>(null);
	#undoable = $state.raw<Leaving | null>(null);
	#said = $state.raw('');

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Why the last thing done could not be kept; null where it was. */
	get fault(): Fault | null {
		return this.#fault;
	}
	get undoable(): Leaving | null {
		return this.#undoable;
	}
	/** What a screen reader is told of the last thing done. */
	get said(): string {
		return this.#said;
	}

	/** `target` is the answer that was missed; null takes the reason back. */
	async reason(questionId: string, target: string, reason: MissReason | null): Promise<void> {
		await this.#keep({ type: 'reasonGiven', payload: { questionId, target, reason } });
	}

	async remove({ questionId }: Pick<Row, 'questionId'>): Promise<void> {
		const eventId = await this.#keep({ type: 'missRemoved', payload: { questionId } });
		if (eventId) this.#undoable = { eventId, questionId, said: words.removed };
	}

	/** Takes off what no deck has any more. */
	async removeAll(questionIds: readonly string[]): Promise<void> {
		for (const questionId of questionIds) {
			if (!(await this.#keep({ type: 'missRemoved', payload: { questionId } }))) return;
		}
	}

	/** Puts the star on or takes it off: what is there for its star alone then goes. */
	async star({ questionId, starred, missed }: Row): Promise<void> {
		const type = starred ? 'unstarred' : 'starred';
		const eventId = await this.#keep({ type, payload: { questionId } });
		const leaves = starred && missed.starredFrom !== null;
		if (eventId && leaves) this.#undoable = { eventId, questionId, said: words.unstarred };
	}

	async undo(): Promise<void> {
		if (!this.#undoable) return;
		const { eventId: target, questionId } = this.#undoable;
		if (!(await this.#keep({ type: 'undone', payload: { target, questionId } }))) return;
		this.#undoable = null;
		this.#said = words.undone;
	}

	dismiss(): void {
		this.#undoable = null;
	}

	/** The id of what was recorded; null where it could not be kept. */
	async #keep(happening: Happening): Promise<string | null> {
		// The same words twice are said twice only if the region was empty between.
		this.#said = '';
		const recorded = await record([happening], this.#clock.moment(null));
		this.#fault = recorded.ok ? null : recorded.fault;
		return recorded.ok ? (recorded.events[0]?.id ?? null) : null;
	}
}
