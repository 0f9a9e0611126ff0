import { v7 } from 'uuid';
import type { Brief, BriefPart } from '$lib/deck/deck';
import type { Happening } from '$lib/events/event';
import {
	figuresOf,
	readerOf,
	resumeAt,
	standingOf,
	unanswered,
	type BriefFigures,
	type PartStanding,
} from '$lib/session/brief';
import { record } from '$lib/store/door';
import type { Learner } from '$lib/store/reads';
import type { Fault } from '$lib/words/faults';
import { leaveUnsaved } from '$lib/words/unsaved';
import { momentNow } from '../../../../moment';

/**
 * What is seen of a part: its title alone, a guess, its text, the questions on it, or the text again
 * once they are answered.
 */
export type PartStep = 'closed' | 'guessing' | 'reading' | 'answering' | 'answered';

/** Option ids by question id. */
export type Guesses = Readonly<Record<string, string>>;

/** What answers a part: leaving it could lose what is not on the disk. */
interface Answering {
	readonly writer: { readonly atRisk: boolean };
	readonly step: { readonly is: string };
}

/** The brief on the screen: where the reader is, and what of it is seen. */
export class BriefScreen {
	readonly brief: Brief;
	readonly #learner: () => Learner | null;
	/** Where the reader went on this page; null until then, for the brief goes on where it was left. */
	#went = $state.raw<{ index: number; step: PartStep } | null>(null);
	#whole = $state.raw(false);
	/** Guesses live on this page alone: see `guess`. */
	#guesses = $state.raw<Guesses>({});
	/** Read on this page, and of that what is not on the disk yet. */
	#readHere = $state.raw<readonly number[]>([]);
	#unkept: readonly { id: string; paragraph: number }[] = [];
	#fault = $state.raw<Fault | null>(null);
	#answering = $state.raw<Answering | null>(null);

	constructor(brief: Brief, learner: () => Learner | null) {
		this.brief = brief;
		this.#learner = learner;
	}

	readonly #reader = $derived.by(() =>
		readerOf(this.brief.article, this.#learner(), this.#readHere),
	);
	readonly standings: PartStanding[] = $derived.by(() =>
		this.brief.parts.map((part) => standingOf(part, this.#reader)),
	);
	readonly figures: BriefFigures = $derived.by(() => figuresOf(this.brief.parts, this.#reader));
	readonly #at = $derived.by(() => {
		const went = this.#went;
		if (went) {
			// It may turn out to have been read before: what is kept comes after the page.
			const known = went.step === 'guessing' && this.standings[went.index] !== 'open';
			return known ? { ...went, step: 'reading' as const } : went;
		}
		if (this.#whole) return null;
		const index = resumeAt(this.standings);
		return index === null ? null : { index, step: 'guessing' as const };
	});

	/** The place of the part that the reader is at; null where that is none. */
	get index(): number | null {
		return this.#at?.index ?? null;
	}
	/** Where a brief that was left goes on; null where it is new, done or gone on with. */
	get resumed(): BriefPart | null {
		if (this.#went || this.#whole || !this.index) return null;
		return this.brief.parts[this.index] ?? null;
	}
	/** The text alone, without a guess before it. */
	get whole(): boolean {
		return this.#whole;
	}
	get guesses(): Guesses {
		return this.#guesses;
	}
	/** Why what was read is not on the disk; null when it is. */
	get fault(): Fault | null {
		return this.#fault;
	}

	stepOf(index: number): PartStep {
		if (this.#at?.index === index) {
			const isDone = this.#at.step === 'answering' && this.#answering?.step.is === 'finished';
			return isDone ? 'answered' : this.#at.step;
		}
		return this.#whole || this.standings[index] !== 'open' ? 'reading' : 'closed';
	}

	/** The questions of a part that are still to be answered. */
	left(index: number): string[] {
		const part = this.brief.parts[index];
		return part ? unanswered(part, this.#reader.views) : [];
	}

	/** Goes to a part; false where the reader rather stays with an answer that is not saved. */
	open(index: number): boolean {
		const isNew = this.standings[index] === 'open' && !this.#whole;
		return this.#go(index, isNew ? 'guessing' : 'reading');
	}

	/**
	 * Holds a guess, for the reader to compare. It is no event: nothing was learnt yet that it could
	 * prove, and as an answer in the brief it would begin the memory of its question with a miss.
	 */
	guess(questionId: string, option: string): void {
		this.#stay();
		this.#guesses = { ...this.#guesses, [questionId]: option };
	}

	read(index: number): void {
		this.#go(index, 'reading');
	}

	answer(index: number): void {
		if (this.#go(index, 'answering')) void this.#keepRead(index);
	}

	/** The part after a part, or the first that is still open; null where none is left. */
	after(index: number): number | null {
		if (index + 1 < this.brief.parts.length) return index + 1;
		return resumeAt(this.standings);
	}

	/** Goes on from a part that was read: to the part after it, or to the end, which is null. */
	readOn(index: number): number | null {
		void this.#keepRead(index);
		const next = this.after(index);
		if (next === null) this.#stay();
		else this.open(next);
		return next;
	}

	readWhole(whole: boolean): void {
		if (!this.#mayLeave()) return;
		this.#whole = whole;
		this.#went = null;
	}

	/** What answers now, so that no answer is lost; null when it is gone. */
	answers(answering: Answering | null): void {
		this.#answering = answering;
	}

	/** Keeps what was read and could not be kept. */
	async tryAgain(): Promise<void> {
		await this.#keep();
	}

	#go(index: number, step: PartStep): boolean {
		if (!this.#mayLeave()) return false;
		this.#went = { index, step };
		return true;
	}

	/** What is answered meanwhile no longer moves the reader on. */
	#stay(): void {
		this.#went ??= this.#at;
	}

	#mayLeave(): boolean {
		return !this.#answering?.writer.atRisk || confirm(leaveUnsaved);
	}

	async #keepRead(index: number): Promise<void> {
		const paragraph = this.brief.parts[index]?.paragraph;
		if (paragraph === undefined || this.#reader.read.has(paragraph)) return;
		this.#readHere = [...this.#readHere, paragraph];
		this.#unkept = [...this.#unkept, { id: v7({ msecs: momentNow(null).now }), paragraph }];
		await this.#keep();
	}

	async #keep(): Promise<void> {
		const parts = this.#unkept;
		this.#unkept = [];
		const { article } = this.brief;
		const happenings = parts.map(({ paragraph }): Happening => {
			return { type: 'partRead', payload: { article, paragraph } };
		});
		const ids = parts.map(({ id }) => id);
		const recorded = await record(happenings, momentNow(null), ids);
		this.#fault = recorded.ok ? null : recorded.fault;
		if (!recorded.ok) this.#unkept = [...parts, ...this.#unkept];
	}
}
