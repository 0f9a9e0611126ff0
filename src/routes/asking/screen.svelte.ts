import type { Given } from '$lib/events/answer';
import type { Happening, MissReason, Rating } from '$lib/events/event';
import type { Marked } from '$lib/quiz/grade';
import { isBlank } from '$lib/quiz/given';
import { answeredAlone, askedNow } from '$lib/session/alone';
import { slipMillis } from '$lib/session/slip';
import { resumed, spent, startedAt, stopped } from '$lib/session/stopwatch';
import { writeTabAsking } from '$lib/store/tab-asking';
import { asking } from '$lib/words/asking';
import type { Clock } from '../clock.svelte';
import { ownFault } from '../own-fault';
import { readDesk, type Desk, type Kind } from './desk';
import { fetchAhead, loadGrading } from './later';
import { begun, type Explained, type Step } from './step';
import { Writer } from './writer.svelte';

/** A review or a practice on the screen: what is in hand, and what may be done with it. */
export class AskingScreen {
	readonly #clock: Clock;
	readonly #kind: Kind;
	readonly writer: Writer;
	#watch = startedAt(0);
	/** When the question in hand came. */
	#cameAt = 0;
	/** Counts the readings of the desk: the last one holds. */
	#reading = 0;

	// Each is replaced whole.
	#step = $state.raw<Step>({ is: 'opening' });
	#desk = $state.raw<Desk | null>(null);
	#said = $state.raw('');
	#uncheckable = $state.raw(false);

	constructor(clock: Clock, kind: Kind) {
		this.#clock = clock;
		this.#kind = kind;
		this.writer = new Writer(clock);
	}

	get step(): Step {
		return this.#step;
	}
	get desk(): Desk | null {
		return this.#desk;
	}
	/** What a screen reader is told of the last thing done. */
	get said(): string {
		return this.#said;
	}
	/** What grades did not come: the answer in hand is not checked yet. */
	get uncheckable(): boolean {
		return this.#uncheckable;
	}
	get canUndo(): boolean {
		return this.#step.is === 'explained' || this.#desk?.progress.undoable != null;
	}

	/** Reads where things stand and puts the next question, or ends. */
	async advance(): Promise<void> {
		this.#reading += 1;
		const reading = this.#reading;
		const desk = await readDesk(this.#kind, this.#clock.moment(null)).catch(ownFault);
		// Asked again meanwhile, or closed: what was read is of no use any more.
		if (reading !== this.#reading) return;
		if ('fault' in desk) {
			this.#step = { is: 'failed', fault: desk.fault };
			return;
		}
		writeTabAsking(this.#kind.place, desk.session);
		this.#desk = desk;
		this.#uncheckable = false;
		this.#watch = startedAt(Date.now());
		this.#cameAt = performance.now();
		this.#step = begun(desk.hand);
		if (desk.hand) void fetchAhead(desk.hand.paper ? 'paper' : 'card', this.#kind.ready);
	}

	give(given: Given): void {
		if (this.#step.is === 'asking' && !this.writer.busy)
			this.#step = { ...this.#step, given, again: null };
	}

	guess(guessed: boolean): void {
		if (this.#step.is === 'asking') this.#step = { ...this.#step, guessed };
	}

	/** Grades what was given and keeps it; what is no answer yet is asked again. */
	async check(): Promise<void> {
		if (this.#step.is !== 'asking' || !this.#desk) return;
		const { hand, given } = this.#step;
		// A key that went on to here has slipped.
		if (given === null && performance.now() - this.#cameAt < slipMillis) return;
		const { decks } = this.#desk.content;
		const durationMillis = this.#spent();
		const grading = await loadGrading().catch(() => null);
		// Taken back, left open or changed meanwhile.
		if (this.#step.is !== 'asking' || this.#step.hand !== hand) return;
		if (this.#step.given !== given) return;
		this.#uncheckable = grading === null;
		if (!grading) return;
		const checked =
			given === null ? { again: grading.askedFirst } : grading.check(hand, given, decks);
		if ('again' in checked) this.#step = { ...this.#step, again: checked.again };
		else if (given !== null && !isBlank(given))
			await this.#answer(given, checked.mark, durationMillis);
	}

	/** The learner does not know: it is left open, and missed. */
	async giveUp(): Promise<void> {
		if (this.#step.is === 'asking') await this.#answer(null, null, this.#spent());
	}

	async reveal(): Promise<void> {
		const step = this.#step;
		if (step.is !== 'card' || step.revealed || this.writer.busy) return;
		const { hand } = step;
		const at = performance.now();
		this.#step = { ...step, revealed: { at, preview: null } };
		// What each grade leads to is filled in when it is worked out.
		const preview = await hand.preview;
		if (this.#step.is === 'card' && this.#step.hand === hand)
			this.#step = { ...this.#step, revealed: { at, preview } };
	}

	async grade(rating: Rating): Promise<void> {
		if (this.#step.is !== 'card' || !this.#step.revealed || !this.#desk) return;
		if (performance.now() - this.#step.revealed.at < slipMillis) return;
		const { askable } = this.#step.hand;
		const { moment } = this.#desk;
		const payload = {
			questionId: askable.id,
			questionVersion: askable.version,
			mode: 'flashcard' as const,
			rating,
			...askedNow(askable.id, moment),
			durationMillis: this.#spent(),
			scheduler: moment.scheduler,
			place: this.#kind.place,
		};
		await this.#do({ type: 'reviewed', payload }, '');
	}

	async next(): Promise<void> {
		if (this.#step.is === 'explained' && !this.writer.busy) await this.advance();
	}

	/** Puts the learner's own verdict in place of the first; null takes it back. */
	async override(right: boolean | null): Promise<void> {
		if (this.#step.is !== 'explained') return;
		const { eventId: target, override, hand } = this.#step;
		const questionId = hand.askable.id;
		if (right === null) {
			if (!override) return;
			const payload = { target: override.eventId, questionId };
			await this.#write({ type: 'undone', payload }, () => this.#explain({ override: null }));
			return;
		}
		const payload = { questionId, target, quizId: null, right };
		await this.#write({ type: 'overridden', payload }, (eventId) =>
			this.#explain({ override: { eventId, right } }),
		);
	}

	async reason(reason: MissReason | null): Promise<void> {
		if (this.#step.is !== 'explained') return;
		const { eventId: target, hand } = this.#step;
		const payload = { questionId: hand.askable.id, target, reason };
		await this.#write({ type: 'reasonGiven', payload }, () => this.#explain({ reason }));
	}

	async undo(): Promise<void> {
		const step = this.#step;
		const undoable = this.#desk?.progress.undoable;
		if (step.is === 'explained') {
			const payload = { target: step.eventId, questionId: step.hand.askable.id };
			await this.#do({ type: 'undone', payload }, asking.undone);
		} else if (undoable && step.is !== 'failed') {
			const payload = { target: undoable.id, questionId: undoable.payload.questionId };
			await this.#do({ type: 'undone', payload }, asking.undone);
		} else this.#said = asking.nothingToUndo;
	}

	/** Writes again what could not be written, or reads again what could not be read. */
	async tryAgain(): Promise<void> {
		if (this.writer.fault !== null) await this.writer.again();
		else if (!this.writer.busy) await this.advance();
	}

	/** Time that the page is hidden is not spent on the question. */
	visible(isVisible: boolean): void {
		this.#watch = (isVisible ? resumed : stopped)(this.#watch, Date.now());
	}

	/** The learner leaves: after the end, the next visit begins another session. */
	close(): void {
		this.#reading += 1;
		if (this.#step.is === 'finished') writeTabAsking(this.#kind.place, null);
	}

	async #answer(given: Given | null, mark: Marked | null, durationMillis: number): Promise<void> {
		if (this.#step.is !== 'asking' || !this.#desk) return;
		const { hand, guessed: marked } = this.#step;
		const guessed = given !== null && marked;
		const { paper: question, seed } = hand;
		const { place } = this.#kind;
		const now = Math.max(Date.now(), this.#desk.learner.lastAt);
		const payload = answeredAlone(
			{ question, place, given, mark, guessed, durationMillis, seed },
			{ ...this.#desk.moment, now },
		);
		await this.#write({ type: 'answered', payload }, (eventId) => {
			this.#step = {
				...{ is: 'explained', hand, eventId, given, guessed, mark },
				...{ override: null, reason: null },
			};
		});
	}

	#spent(): number {
		return Math.round(spent(this.#watch, Date.now()));
	}

	#explain(change: Partial<Pick<Explained, 'override' | 'reason'>>): void {
		if (this.#step.is === 'explained') this.#step = { ...this.#step, ...change };
	}

	#write(happening: Happening, then: (eventId: string) => void): Promise<void> {
		return this.writer.write(happening, this.#desk?.session.id ?? null, ({ id }) => then(id));
	}

	async #do(happening: Happening, said: string): Promise<void> {
		// The same words twice are said twice only if the region was empty between.
		this.#said = '';
		await this.writer.write(happening, this.#desk?.session.id ?? null, async () => {
			await this.advance();
			this.#said = said;
		});
	}
}
