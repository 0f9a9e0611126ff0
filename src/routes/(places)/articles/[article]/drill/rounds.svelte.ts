import { oneToPlace } from '$lib/session/one-to-place';
import type { Clock } from '../../../../clock.svelte';
import { Drill, type Task } from './drill.svelte';
import type { One } from './one';

/** An exercise on a drawing, begun anew as often as the learner likes: with all its tasks, or with one. */
export class Rounds<T extends Task> {
	readonly #clock: Clock;
	readonly #place: 'timeline' | 'map';
	readonly #tasksOf: () => readonly T[];
	readonly #one: One | null;
	/** Ids of those that were asked alone. */
	#done = $state.raw<readonly string[]>([]);

	// Each is replaced whole.
	#tasks: readonly T[];
	#drill: Drill;

	/** `tasksOf` is asked once a round: their order may be one of chance. */
	constructor(
		clock: Clock,
		place: 'timeline' | 'map',
		tasksOf: () => readonly T[],
		one: One | null,
	) {
		this.#clock = clock;
		this.#place = place;
		this.#tasksOf = tasksOf;
		this.#one = one;
		this.#tasks = $state.raw(tasksOf());
		this.#drill = $state.raw(this.#begun());
	}

	get drill(): Drill {
		return this.#drill;
	}
	/** All that the drawing can ask. */
	get tasks(): readonly T[] {
		return this.#tasks;
	}
	/** Another one in place of the one that was asked: null where none is left, undefined where all are asked. */
	get another(): (() => void) | null | undefined {
		if (this.#one === null) return undefined;
		return this.#next(this.#asked()) ? () => this.begin() : null;
	}

	hasEnded(id: string): boolean {
		return this.#done.includes(id) || this.#drill.endedOf(id) !== undefined;
	}

	begin(): void {
		if (this.#one === null) this.#tasks = this.#tasksOf();
		else this.#done = this.#asked();
		this.#drill = this.#begun();
	}

	/** A drill of all, or of the one whose turn it is. */
	#begun(): Drill {
		const next = this.#next(this.#done);
		const tasks = this.#one === null ? this.#tasks : next ? [next] : [];
		return new Drill(this.#clock, this.#place, tasks);
	}

	/** With the one in hand. */
	#asked(): string[] {
		return [...this.#done, ...this.#drill.tasks.map(({ id }) => id)];
	}

	#next(done: readonly string[]): T | undefined {
		if (this.#one === null) return undefined;
		// The order of chance is for a round of all: a day has its own.
		const tasks = [...this.#tasks].sort((a, b) => (a.id < b.id ? -1 : 1));
		return oneToPlace(tasks, { ...this.#one, done });
	}
}
