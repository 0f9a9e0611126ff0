import { announcementBetween } from '$lib/quiz/announcement';
import type { Attempt } from '$lib/quiz/attempt';
import { elapsedAtBeat } from '$lib/quiz/clock';
import { deadline } from '$lib/quiz/limit';
import { announcementText } from '$lib/words/quiz-time';
import { taking } from '$lib/words/taking';

/** What a quiz says aloud. */
export class Announcer {
	readonly #wanted: () => boolean;
	#said = $state.raw('');
	#alarm = $state.raw('');

	/** `wanted`: whether the time left is to be announced; its end always is. */
	constructor(wanted: () => boolean) {
		this.#wanted = wanted;
	}

	/** What is read when the reader pauses. */
	get said(): string {
		return this.#said;
	}
	/** What is read at once: that time is up. */
	get alarm(): string {
		return this.#alarm;
	}

	say(text: string): void {
		this.#said = text;
	}

	/** Says what was passed on the way from one moment of a quiz to another, the latest alone. */
	passed(before: Attempt, after: Attempt): void {
		const limit = deadline(after.clock);
		if (limit === null) return;
		const used = (attempt: Attempt) => elapsedAtBeat(attempt.clock);
		const passed = announcementBetween(used(before), used(after), limit);
		if (passed === 'end') this.#alarm = taking.over;
		else if (passed !== null && this.#wanted()) this.#said = announcementText(passed, limit);
	}
}
