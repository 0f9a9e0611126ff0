import { v7 } from 'uuid';
import { settle, type Attempt } from '$lib/quiz/attempt';
import { reopen } from '$lib/quiz/sitting';
import { withAttempt, type Draft } from '$lib/quiz/draft';
import { readDraftNow } from '$lib/store/draft-now';
import type { Fault } from '$lib/words/faults';
import type { Clock } from '../../clock.svelte';
import { nowHere, tabId } from '../../quiz-now';
import type { Announcer } from './announcer.svelte';
import type { Hold } from './hold';
import { Keeper, type Outgoing } from './keeper';
import { loadRecording } from './later';
import type { Change } from './recording';

type Recording = Awaited<ReturnType<typeof loadRecording>>;

/** When a change is put on the disk: at once, after a moment without another key, or with the next beat. */
export type When = 'now' | 'soon' | 'beat';

const tickMillis = 1_000;
const beatMillis = 5_000;
const typingMillis = 300;

/** A quiz in this tab's hands: its draft, the ticking of its clock, and what is on the disk of it. */
export class Sitting {
	readonly hold: Hold;
	readonly #clock: Clock;
	readonly #announcer: Announcer;
	readonly #onOver: () => void;
	readonly #ticking: ReturnType<typeof setInterval>;
	#keeper: Keeper;
	#draft = $state.raw<Draft>() as Draft;
	#fault = $state.raw<Fault | null>(null);
	#typing: ReturnType<typeof setTimeout> | undefined;
	#keptAt = 0;
	/** What the finished quiz comes to is with the keeper. */
	#ending = false;

	/** Takes up the draft where it was left: time went on meanwhile. `onOver` once its end is kept. */
	constructor(
		draft: Draft,
		hold: Hold,
		{ clock, announcer, onOver }: { clock: Clock; announcer: Announcer; onOver: () => void },
	) {
		this.hold = hold;
		this.#clock = clock;
		this.#announcer = announcer;
		this.#onOver = onOver;
		this.#keeper = this.#keeperOf(draft);
		this.#draft = draft;
		this.#ticking = setInterval(() => this.#tick(), tickMillis);
		this.change((attempt) => reopen(attempt, nowHere()));
	}

	get draft(): Draft {
		return this.#draft;
	}
	/** Why the latest is not on the disk; null when it is, or is being written. */
	get fault(): Fault | null {
		return this.#fault;
	}
	get atRisk(): boolean {
		return this.#keeper.atRisk;
	}

	/** Changes the attempt, and keeps it with what is recorded of the change. */
	change(
		to: (attempt: Attempt) => Attempt,
		when: When = 'now',
		withEvents: (draft: Draft) => Change = (draft) => ({ draft, outgoing: [] }),
	): void {
		const before = this.#draft.attempt;
		if (before.step === 'finished') return;
		const after = to(before);
		if (after === before) return;
		this.#announcer.passed(before, after);
		const next = withAttempt(this.#draft, after);
		if (after.step === 'finished') {
			this.#draft = next;
			void this.#finish();
		} else if (when === 'now') this.put(withEvents(next));
		else {
			this.#draft = next;
			if (when === 'soon') this.#putSoon();
		}
	}

	/** Keeps a state of the draft at once. */
	put({ draft, outgoing }: Change): void {
		clearTimeout(this.#typing);
		this.#keptAt = nowHere().monotonic;
		this.#draft = draft;
		void this.#written(this.#keeper.keep(draft, outgoing));
	}

	/** What the schedule has of the questions; null, with the fault shown, where it cannot be read. */
	async answerMoment(recording: Recording) {
		const moment = await recording.answerMoment(this.#clock.moment(null));
		if (typeof moment !== 'string') return moment;
		this.#fault = moment;
		return null;
	}

	readonly newId = () => v7({ msecs: this.#clock.moment(null).now });

	/** Writes again what could not be written. */
	async tryAgain(): Promise<void> {
		if (this.#draft.attempt.step === 'finished') await this.#finish();
		else await this.#written(this.#keeper.flush());
	}

	/** Stops the clock of this tab; done when the latest, the last key too, is on the disk. */
	async stop(): Promise<void> {
		clearInterval(this.#ticking);
		clearTimeout(this.#typing);
		const over = this.#draft.attempt.step === 'finished';
		await (over ? this.#keeper.flush() : this.#keeper.keep(this.#draft));
	}

	#keeperOf(draft: Draft): Keeper {
		return new Keeper(draft, tabId, () => this.#clock.moment(draft.id));
	}

	#tick(): void {
		const due = nowHere().monotonic - this.#keptAt >= beatMillis;
		if (due && this.#fault !== null) void this.tryAgain();
		this.change((attempt) => settle(attempt, nowHere()), due ? 'now' : 'beat');
	}

	#putSoon(): void {
		clearTimeout(this.#typing);
		this.#typing = setTimeout(() => {
			if (this.#draft.attempt.step === 'finished') return;
			this.put({ draft: this.#draft, outgoing: [] });
		}, typingMillis);
	}

	async #written(writing: Promise<Fault | null>): Promise<void> {
		const fault = await writing;
		if (fault !== 'takenOver') {
			this.#fault = fault;
			return;
		}
		// This tab holds it, and another wrote last before it let go: that state is the one to go on from.
		const latest = await readDraftNow(this.#draft.id);
		if (!latest.ok) this.#fault = latest.fault;
		else if (!latest.draft) this.#onOver();
		else {
			this.#ending = false;
			this.#keeper = this.#keeperOf(latest.draft);
			this.#draft = latest.draft;
			this.change((attempt) => reopen(attempt, nowHere()));
		}
	}

	/** All that the finished quiz comes to; null, with the fault shown, where that cannot be told yet. */
	async #finished(): Promise<Outgoing[] | null> {
		const recording = await loadRecording().catch(() => null);
		if (!recording) {
			this.#fault = 'unloaded';
			return null;
		}
		const moment = await this.answerMoment(recording);
		return moment && recording.finished(this.#draft, moment, this.newId);
	}

	async #finish(): Promise<void> {
		const outgoing = this.#ending ? null : await this.#finished();
		if (!outgoing && !this.#ending) return;
		const writing = outgoing ? this.#keeper.end(this.#draft, outgoing) : this.#keeper.flush();
		this.#ending = true;
		await this.#written(writing);
		if (this.#ending && this.#fault === null) this.#onOver();
	}
}
