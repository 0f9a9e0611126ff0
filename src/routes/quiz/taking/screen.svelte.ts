import { isTypedKind, type Given } from '$lib/events/answer';
import { answer, flag, guess, isClosed, move, reveal } from '$lib/quiz/answering';
import { settle, sheetAt } from '$lib/quiz/attempt';
import { abandon, check, extend, pause, resume, submit } from '$lib/quiz/sitting';
import { readDraftNow } from '$lib/store/draft-now';
import type { Fault } from '$lib/words/faults';
import { taking } from '$lib/words/taking';
import type { Clock } from '../../clock.svelte';
import { fieldOf } from '../../fields/field-of';
import { nowHere } from '../../quiz-now';
import { Announcer } from './announcer.svelte';
import { holdQuiz } from './hold';
import { fetchAhead, loadRecording } from './later';
import { Sitting } from './sitting.svelte';

type Step =
	| { is: 'opening' }
	/** What this browser keeps cannot be read. */
	| { is: 'failed'; fault: Fault }
	/** There is no such quiz under way. */
	| { is: 'gone' }
	/** This tab has the quiz. */
	| { is: 'holding'; sitting: Sitting }
	/** Another tab has it. */
	| { is: 'watching' }
	/** It is over, and kept. */
	| { is: 'over' };

const moreMillis = { quiz: 5 * 60_000, question: 60_000 };

/** One quiz on the screen: who holds it, and what may be done with it. */
export class QuizScreen {
	readonly quizId: string;
	readonly announcer: Announcer;
	readonly #clock: Clock;
	#step = $state.raw<Step>({ is: 'opening' });
	#again = $state.raw<string | null>(null);
	#unloaded = $state.raw<(() => void) | null>(null);
	/** The question that is to come into view as soon as its field is there. */
	#going: number | null = null;

	constructor(quizId: string, clock: Clock, announces: () => boolean) {
		this.quizId = quizId;
		this.#clock = clock;
		this.announcer = new Announcer(announces);
	}

	get step(): Step {
		return this.#step;
	}
	/** The quiz, where this tab has it. */
	get sitting(): Sitting | null {
		return this.#step.is === 'holding' ? this.#step.sitting : null;
	}
	/** Why the question in view is asked again; null where it is not. */
	get again(): string | null {
		return this.#again;
	}
	/** What is to be tried again, where a part of the app did not come for it; else null. */
	get unloaded(): (() => void) | null {
		return this.#unloaded;
	}

	/** Reads the quiz and takes hold of it, unless another tab has it and is to keep it. */
	async open(takeOver = false): Promise<void> {
		const read = await readDraftNow(this.quizId);
		if (!read.ok) return this.#show({ is: 'failed', fault: read.fault });
		if (!read.draft) return this.#show({ is: read.isOver ? 'over' : 'gone' });
		const { paper, at } = read.draft.attempt;
		const kind = paper.questions[at]?.kind;
		try {
			// No time is taken up again before what is in view can be answered.
			if (kind) await fieldOf(kind);
		} catch {
			return this.#show({ is: 'failed', fault: 'unloaded' });
		}
		void fetchAhead(read.draft.attempt);
		const hold = await holdQuiz(this.quizId, takeOver);
		if (!hold) return this.#show({ is: 'watching' });
		// Whoever had it may have written since it was read.
		const latest = await readDraftNow(this.quizId);
		if (!latest.ok || !latest.draft) {
			hold.release();
			return this.#show(latest.ok ? { is: 'over' } : { is: 'failed', fault: latest.fault });
		}
		const sitting = new Sitting(latest.draft, hold, {
			clock: this.#clock,
			announcer: this.announcer,
			onOver: () => this.#leave({ is: 'over' }),
		});
		this.#show({ is: 'holding', sitting });
		void hold.lost.then(() => {
			if (this.sitting === sitting) this.#leave({ is: 'watching' });
		});
	}

	answer(given: Given): void {
		this.#again = null;
		const typed = isTypedKind(given.kind);
		this.sitting?.change((attempt) => answer(attempt, given, nowHere()), typed ? 'soon' : 'now');
	}

	guess(guessed: boolean): void {
		this.sitting?.change((attempt) => guess(attempt, guessed, nowHere()));
	}

	flag(): void {
		this.sitting?.change((attempt) => {
			return flag(attempt, attempt.at, !sheetAt(attempt, attempt.at).flagged, nowHere());
		});
	}

	/** Brings a question into view; one whose field is still on its way when that is there. */
	go(index: number): void {
		const kind = this.sitting?.draft.attempt.paper.questions[index]?.kind;
		const field = kind && fieldOf(kind);
		this.#going = field instanceof Promise ? index : null;
		if (field instanceof Promise) void this.#goOnce(field, index);
		else this.#move(index);
	}

	pause(): void {
		this.sitting?.change((attempt) => pause(attempt, nowHere()));
	}

	resume(): void {
		this.sitting?.change((attempt) => resume(attempt, nowHere()));
	}

	extend(): void {
		const per = this.sitting?.draft.attempt.time.per ?? 'none';
		if (per === 'none') return;
		this.announcer.say(per === 'quiz' ? taking.extended : taking.extendedOne);
		this.sitting?.change((attempt) => extend(attempt, moreMillis[per], nowHere()));
	}

	/** Lists what is open before anything is handed in. */
	check(): void {
		this.sitting?.change((attempt) => check(attempt, nowHere()));
	}

	submit(): void {
		this.sitting?.change((attempt) => submit(attempt, nowHere()));
	}

	abandon(): void {
		this.sitting?.change((attempt) => abandon(attempt, nowHere()));
	}

	/**
	 * In an open quiz, shows the right answer beside the one given; asks again for what cannot be read,
	 * and for what is not there, unless it is given up.
	 */
	async reveal(givenUp: boolean): Promise<void> {
		const { sitting } = this;
		if (!sitting || sitting.draft.attempt.mode !== 'open') return;
		const { at } = sitting.draft.attempt;
		const recording = await this.fetched(loadRecording(), () => this.reveal(givenUp));
		if (!recording || sitting.draft.attempt.at !== at) return;
		const { draft } = sitting;
		this.#again = isClosed(draft.attempt, at) ? null : recording.againAt(draft, at, givenUp);
		if (this.#again !== null) return;
		const moment = await sitting.answerMoment(recording);
		if (!moment || sitting.draft.attempt.at !== at) return;
		sitting.change(
			(attempt) => reveal(attempt, nowHere()),
			'now',
			(next) => recording.answerKept(next, at, moment, sitting.newId),
		);
	}

	/** The learner's own verdict on the answer in view; null takes it back. */
	async override(right: boolean | null): Promise<void> {
		const { sitting } = this;
		if (!sitting) return;
		const { at } = sitting.draft.attempt;
		const recording = await this.fetched(loadRecording(), () => this.override(right));
		if (!recording) return;
		const { draft } = sitting;
		const change = recording.overridden(draft, at, right, sitting.newId);
		if (change.draft !== draft) sitting.put(change);
		this.announcer.say(right === null ? '' : taking.overridden);
	}

	/** A part of the app; null, with what is to be tried again, where it does not come. */
	readonly fetched = async <Part>(part: Promise<Part>, again: () => void): Promise<Part | null> => {
		try {
			const came = await part;
			this.#unloaded = null;
			return came;
		} catch {
			this.#unloaded = again;
			return null;
		}
	};

	/** Tries again to write what could not be, or to read what could not be read. */
	async tryAgain(): Promise<void> {
		await (this.sitting ? this.sitting.tryAgain() : this.open());
	}

	/** Time went on while nobody looked: what is due is settled, and kept before the page may be gone. */
	looked(): void {
		this.sitting?.change((attempt) => settle(attempt, nowHere()));
	}

	close(): void {
		this.#leave({ is: 'opening' });
	}

	async #goOnce(field: Promise<unknown>, index: number): Promise<void> {
		const came = await this.fetched(field, () => this.go(index));
		if (came && this.#going === index) this.#move(index);
	}

	#move(index: number): void {
		this.#again = null;
		this.#unloaded = null;
		this.sitting?.change((attempt) => move(attempt, index, nowHere()));
	}

	#show(step: Step): void {
		this.#step = step;
	}

	/** Lets the quiz go, once the latest of it is on the disk. */
	#leave(step: Step): void {
		const { sitting } = this;
		this.#show(step);
		void sitting?.stop().finally(sitting.hold.release);
	}
}
