import { v7 } from 'uuid';
import type { Verdict } from '$lib/answer/verdict';
import type { Given } from '$lib/events/answer';
import { studyDayOf } from '$lib/memory/study-day';
import { isBlank } from '$lib/quiz/given';
import { markOf, type Marked } from '$lib/quiz/grade';
import type { PaperQuestion } from '$lib/quiz/question';
import { answeredAlone, answerMoment } from '$lib/session/alone';
import { resumed, spent, startedAt, stopped } from '$lib/session/stopwatch';
import { readLearnerNow } from '$lib/store/study';
import type { Fault } from '$lib/words/faults';
import { Writer } from '../../../../asking/writer.svelte';
import type { Clock } from '../../../../clock.svelte';

/** What can be asked on a drawing: a question, and what its answer is graded by. */
export interface Task {
	/** Of the question. */
	id: string;
	question: PaperQuestion;
	grade: (given: Given) => Verdict;
}

/** How a task ended; nothing given where the learner did not know. */
export interface Ended {
	given: Given | null;
	mark: Marked | null;
}

export type Step =
	| {
			is: 'asking';
			task: Task;
			given: Given | null;
			again: Extract<Verdict, { is: 'again' }> | null;
	  }
	| ({ is: 'explained'; task: Task } & Ended)
	| { is: 'finished' };

/** Questions that are answered on a drawing, one after another in any order; each answer is kept at once. */
export class Drill {
	readonly #clock: Clock;
	readonly #place: 'timeline' | 'map';
	readonly #session: string;
	readonly tasks: readonly Task[];
	readonly writer: Writer;
	#watch = startedAt(Date.now());

	// Each is replaced whole.
	#step = $state.raw<Step>({ is: 'finished' });
	#ended = $state.raw<readonly (Ended & { id: string })[]>([]);
	#unread = $state.raw<Fault | null>(null);
	#busy = $state.raw(false);

	constructor(clock: Clock, place: 'timeline' | 'map', tasks: readonly Task[]) {
		this.#clock = clock;
		this.#place = place;
		this.#session = v7({ msecs: clock.moment(null).now });
		this.tasks = tasks;
		this.writer = new Writer(clock);
		this.next();
	}

	get step(): Step {
		return this.#step;
	}
	/** How many have been answered. */
	get done(): number {
		return this.#ended.length;
	}
	/** An answer is being kept: until it is, nothing else is done. */
	get busy(): boolean {
		return this.#busy || this.#unread !== null || this.writer.busy;
	}
	/** Why the last answer is not kept; null when it is. */
	get fault(): Fault | null {
		return this.#unread ?? this.writer.fault;
	}
	get right(): number {
		return this.#ended.filter(({ mark }) => mark?.right === true).length;
	}

	/** How a task ended; undefined while it is open. */
	endedOf(id: string): Ended | undefined {
		return this.#ended.find((one) => one.id === id);
	}

	/** Takes up a task that is open. */
	take(id: string): void {
		const task = this.tasks.find((one) => one.id === id);
		if (!task || this.endedOf(id) || this.busy) return;
		this.#watch = startedAt(Date.now());
		this.#step = { is: 'asking', task, given: null, again: null };
	}

	/** Null while it is not whole. */
	give(given: Given | null): void {
		if (this.#step.is === 'asking' && !this.busy)
			this.#step = { ...this.#step, given, again: null };
	}

	/** Grades what was given and keeps it; what is no answer yet is asked again. */
	async check(): Promise<void> {
		if (this.#step.is !== 'asking' || this.#step.given === null || this.busy) return;
		const { task, given } = this.#step;
		if (isBlank(given)) return;
		const verdict = task.grade(given);
		if (verdict.is === 'again') this.#step = { ...this.#step, again: verdict };
		else await this.#answer(task, { given, mark: markOf(verdict) });
	}

	/** The learner does not know: it is left open, and missed. */
	async giveUp(): Promise<void> {
		if (this.#step.is === 'asking' && !this.busy)
			await this.#answer(this.#step.task, { given: null, mark: null });
	}

	/** Goes on to the first task that is open, or ends. */
	next(): void {
		const open = this.tasks.find(({ id }) => !this.endedOf(id));
		if (open) this.take(open.id);
		else this.#step = { is: 'finished' };
	}

	/** Keeps what could not be kept, after a failure. */
	async tryAgain(): Promise<void> {
		if (this.writer.fault !== null) await this.writer.again();
		else if (this.#unread !== null && !this.#busy) await this.#retry();
	}

	/** Time that the page is hidden is not spent on the question. */
	visible(isVisible: boolean): void {
		this.#watch = (isVisible ? resumed : stopped)(this.#watch, Date.now());
	}

	#retry = async () => {};

	/** As it was when the learner pressed, also where it is kept at a later try. */
	async #answer(
		task: Task,
		ended: Ended,
		at = this.#clock.moment(null),
		durationMillis = spent(this.#watch, Date.now()),
	): Promise<void> {
		this.#busy = true;
		try {
			const read = await readLearnerNow();
			this.#unread = read.ok ? null : read.fault;
			this.#retry = () => this.#answer(task, ended, at, durationMillis);
			if (!read.ok) return;
			const { rolloverHour } = read.learner.settings;
			const day = studyDayOf(at.now, at.tzOffsetMin, rolloverHour);
			const moment = answerMoment(read.learner, day, at.now);
			const { given, mark } = ended;
			const payload = answeredAlone(
				{
					...{ question: task.question, place: this.#place, given, mark, guessed: false },
					...{ durationMillis, seed: 0 },
				},
				moment,
			);
			await this.writer.write({ type: 'answered', payload }, this.#session, () => {
				this.#ended = [...this.#ended, { id: task.id, given, mark }];
				this.#step = { is: 'explained', task, given, mark };
			});
		} finally {
			this.#busy = false;
		}
	}
}
