import type { Happening, StudyEvent } from '$lib/events/event';
import { questionOf } from '$lib/events/question-of';
import { newQuestionView, type QuestionView } from '$lib/history/question-view';
import { record } from '$lib/store/door';
import type { Fault } from '$lib/words/faults';
import { deedDone, findWords, type Deed } from '$lib/words/find';
import type { Clock } from '../../clock.svelte';

/** Whether a deed would change a question at all. */
export function changes(deed: Deed, view: QuestionView): boolean {
	switch (deed) {
		case 'suspended':
			return !view.suspended;
		case 'resumed':
			return view.suspended;
		case 'starred':
			return !view.starred;
		case 'unstarred':
			return view.starred;
		case 'reset':
			return view.phase !== 'new';
	}
}

/** What is done with questions in a list, and what takes the last of it back. */
export class Deeds {
	readonly #clock: Clock;
	// Each is replaced whole; none is changed in place.
	#said = $state.raw('');
	#fault = $state.raw<Fault | null>(null);
	#undoable = $state.raw<readonly StudyEvent[]>([]);
	#busy = false;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** What was done last, in words; empty before the first. */
	get said(): string {
		return this.#said;
	}
	get fault(): Fault | null {
		return this.#fault;
	}
	get canUndo(): boolean {
		return this.#undoable.length > 0;
	}

	/** Does it to each question that it changes, all or none. */
	async do(
		deed: Deed,
		questionIds: readonly string[],
		views: ReadonlyMap<string, QuestionView>,
	): Promise<void> {
		const touched = questionIds.filter((id) => changes(deed, views.get(id) ?? newQuestionView(id)));
		const happenings = touched.map((questionId): Happening => ({
			type: deed,
			payload: { questionId },
		}));
		await this.#record(happenings, deedDone(deed, touched.length), true);
	}

	/** What was done last is told no longer, and stays done. */
	forget(): void {
		this.#said = '';
		this.#undoable = [];
	}

	/** Whether it is kept. */
	note(questionId: string, text: string): Promise<boolean> {
		const payload = { questionId, text };
		return this.#record([{ type: 'noteWritten', payload }], findWords.noteSaved, true);
	}

	async undo(): Promise<void> {
		const undos = this.#undoable.map((event): Happening => ({
			type: 'undone',
			payload: { target: event.id, questionId: questionOf(event) },
		}));
		await this.#record(undos, findWords.undone, false);
	}

	async #record(happenings: Happening[], said: string, canUndo: boolean): Promise<boolean> {
		if (this.#busy) return false;
		this.#busy = true;
		// The same words twice are said twice only if the region was empty between.
		this.#said = '';
		const recorded = await record(happenings, this.#clock.moment(null));
		this.#busy = false;
		this.#fault = recorded.ok ? null : recorded.fault;
		if (!recorded.ok) return false;
		this.#undoable = canUndo ? recorded.events : [];
		this.#said = said;
		return true;
	}
}
