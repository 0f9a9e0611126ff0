import { v7 } from 'uuid';
import type { Happening, Rating } from '$lib/events/event';
import { isBlank, type Given } from '$lib/quiz/given';
import type { Start } from '$lib/session/scope';
import { slipMillis } from '$lib/session/slip';
import { resumed, spent, startedAt, stopped } from '$lib/session/stopwatch';
import { prepareToRecord } from '$lib/store/door';
import type { Fault } from '$lib/words/faults';
import { study } from '$lib/words/study';
import { writeTabSession } from '$lib/store/tab';
import type { Clock } from '../clock.svelte';
import { ownFault } from '../own-fault';
import { Writes } from '../writes.svelte';
import { readDesk, type Desk } from './desk';
import type { InHand } from './in-hand';
import { gradeHappenings, leadOf } from './graded';
import type { Step } from './step';
import { checkTyped } from './typed/check-typed';
import { nothingTypedYet, typable, type Checked } from './typed/typable';

/** One study session on the screen: what is in hand, and what may be done with it. */
export class StudyScreen {
	readonly #clock: Clock;
	readonly #start: Start;
	readonly #writes = new Writes();
	#watch = startedAt(0);

	// Each is replaced whole; none is changed in place.
	#step = $state.raw<Step>({ is: 'opening' });
	#desk = $state.raw<Desk | null>(null);
	#said = $state.raw('');
	#busy = $state.raw(false);

	constructor(clock: Clock, start: Start) {
		this.#clock = clock;
		this.#start = start;
	}

	get step(): Step {
		return this.#step;
	}
	/** Where the session stands; null before it was read. */
	get desk(): Desk | null {
		return this.#desk;
	}
	/** Why the last thing done is not on the disk; null when it is. */
	get unsaved(): Fault | null {
		return this.#writes.fault;
	}
	/** What a screen reader is told of the last thing done. */
	get said(): string {
		return this.#said;
	}
	get clockSetBack(): boolean {
		return this.#writes.clockSetBack;
	}
	get busy(): boolean {
		return this.#busy;
	}
	/** Whether leaving now could lose what was done. */
	get atRisk(): boolean {
		return this.#writes.atRisk;
	}
	/** The question on the screen, turned or not. */
	get card(): InHand | null {
		return this.#step.is === 'asking' || this.#step.is === 'revealed' ? this.#step.card : null;
	}

	/** Reads where things stand and puts the next question, or ends. */
	async advance(): Promise<void> {
		const desk = await readDesk(this.#start, this.#clock.moment(null)).catch(ownFault);
		if ('fault' in desk) {
			this.#step = { is: 'failed', fault: desk.fault };
			return;
		}
		prepareToRecord();
		this.#desk = desk;
		this.#watch = startedAt(Date.now());
		this.#step = desk.card
			? { is: 'asking', card: desk.card, typing: nothingTypedYet }
			: { is: 'finished' };
		// Its answer was asked for where the question stood.
		const { undoable, held } = desk.progress;
		const begins = undoable === null && held === null;
		if (begins && desk.card?.question.id === this.#start.first) this.#turn(desk.card);
	}

	/** What now stands in the field of the question in hand. */
	type(given: Given): void {
		if (this.#step.is !== 'asking') return;
		this.#step = { ...this.#step, typing: { given, again: null } };
	}

	/** Shows the answer; what was typed is graded first, or asked again where it is no answer yet. */
	async reveal(): Promise<void> {
		if (this.#step.is !== 'asking' || this.#busy) return;
		const { card, typing } = this.#step;
		const asked = this.#desk?.learner.settings.typeAnswers ? typable(card) : null;
		const { given } = typing;
		if (asked === null || given === null || isBlank(given)) return this.#turn(card);
		const found = await this.#alone(() => checkTyped(asked, given, Date.now()));
		if (this.card !== card || this.#step.is !== 'asking') return;
		if ('checked' in found) this.#turn(card, found.checked);
		// What was typed meanwhile stays in the field.
		else this.#step = { ...this.#step, typing: { ...this.#step.typing, again: found.again } };
	}

	/** The grade that Space presses. */
	get lead(): Rating {
		return leadOf(this.#step.is === 'revealed' ? this.#step.checked : null);
	}

	async grade(rating: Rating): Promise<void> {
		if (this.#step.is !== 'revealed') return;
		const { card, revealedAt, checked } = this.#step;
		if (performance.now() - revealedAt < slipMillis) return;
		const ids = [this.#newId(), this.#newId()] as const;
		const durationMillis = Math.round(spent(this.#watch, Date.now()));
		const happenings = gradeHappenings(card, checked, { rating, durationMillis, id: ids[0] });
		await this.#do(happenings, '', ids);
	}

	async undo(): Promise<void> {
		// What it would take back is known only from the desk as it was before the last answer.
		if (this.#step.is === 'failed') return;
		const undoable = this.#desk?.progress.undoable ?? null;
		if (undoable === null) {
			this.#said = study.nothingToUndo;
			return;
		}
		const payload = { target: undoable.id, questionId: undoable.payload.questionId };
		await this.#do([{ type: 'undone', payload }], study.undone);
	}

	async leaveOut(): Promise<void> {
		if (this.card === null) return;
		const payload = { questionId: this.card.question.id };
		await this.#do([{ type: 'suspended', payload }], study.leftOut);
	}

	async notToday(): Promise<void> {
		if (this.card === null) return;
		const payload = { questionId: this.card.question.id };
		await this.#do([{ type: 'buried', payload }], study.putOff);
	}

	/** Puts the star on or takes it off; the question stays in hand, turned or not. */
	async star(): Promise<void> {
		const { card } = this;
		if (card === null || this.#busy || this.unsaved !== null) return;
		const starred = !card.starred;
		const payload = { questionId: card.question.id };
		const type = starred ? 'starred' : 'unstarred';
		if (!(await this.#alone(() => this.#write([{ type, payload }])))) return;
		this.#said = starred ? study.starred : study.unstarred;
		const step = this.#step;
		if (step.is === 'asking' || step.is === 'revealed')
			this.#step = { ...step, card: { ...step.card, starred } };
	}

	/** Answers are typed from now on, or no longer; the question stays in hand. */
	async switchTyping(): Promise<void> {
		const desk = this.#desk;
		if (desk === null || this.#busy || this.unsaved !== null) return;
		const value = !desk.learner.settings.typeAnswers;
		const payload = { key: 'typeAnswers', value };
		const happenings: Happening[] = [{ type: 'settingChanged', payload }];
		if (!(await this.#alone(() => this.#write(happenings)))) return;
		const settings = { ...desk.learner.settings, typeAnswers: value };
		this.#desk = { ...desk, learner: { ...desk.learner, settings } };
		this.#said = value ? study.typingOn : study.typingOff;
	}

	/** Raises the day's limits and goes on. */
	async more(limits: { newQuestions: number; reviews: number }): Promise<void> {
		await this.#do([{ type: 'limitRaised', payload: limits }], '');
	}

	/** Writes again what could not be written, or reads again what could not be read. */
	async tryAgain(): Promise<void> {
		if (this.#busy) return;
		await this.#alone(async () => {
			if (this.unsaved !== null && (await this.#writes.again()) === null) return;
			await this.advance();
		});
	}

	/** Time that the page is hidden is not spent on the question. */
	visible(isVisible: boolean): void {
		this.#watch = (isVisible ? resumed : stopped)(this.#watch, Date.now());
	}

	/** The learner leaves: after the end, the next visit begins another session. */
	close(): void {
		if (this.#step.is === 'finished') writeTabSession(null);
	}

	/** The answer waits for nothing: what each grade leads to is filled in when that is worked out. */
	#turn(card: InHand, checked: Checked | null = null): void {
		this.#step = { is: 'revealed', card, revealedAt: performance.now(), preview: null, checked };
		void card.preview.then((preview) => {
			// A star makes another card of it; another taking up has another preview.
			if (this.#step.is === 'revealed' && this.#step.card.preview === card.preview)
				this.#step = { ...this.#step, preview };
		});
	}

	async #do(happenings: Happening[], said: string, ids?: readonly string[]): Promise<void> {
		if (this.#busy || this.unsaved !== null || happenings.length === 0) return;
		// The same words twice are said twice only if the region was empty between.
		this.#said = '';
		await this.#alone(async () => {
			if (!(await this.#write(happenings, ids))) return;
			await this.advance();
			this.#said = said;
		});
	}

	/** Until it is done, nothing else is: a key pressed twice grades once. */
	async #alone<T>(work: () => Promise<T>): Promise<T> {
		this.#busy = true;
		try {
			return await work();
		} finally {
			this.#busy = false;
		}
	}

	async #write(
		happenings: Happening[],
		ids: readonly string[] = happenings.map(() => this.#newId()),
	): Promise<boolean> {
		const moment = this.#clock.moment(this.#desk?.session.id ?? null);
		const own = ids.slice(0, happenings.length);
		return (await this.#writes.put({ happenings, ids: own, moment })) !== null;
	}

	#newId(): string {
		return v7({ msecs: this.#clock.moment(null).now });
	}
}
