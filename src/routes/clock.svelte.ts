import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';
import { createContext } from 'svelte';
import { studyDayOf } from '$lib/memory/study-day';
import type { Moment } from '$lib/store/record';
import { momentNow, tzOffsetMinAt } from './moment';

/** How often what is shown may change by itself: a step comes due, a study day begins. */
const tickMillis = 15_000;

/** The browser's clock, for whatever on the page depends on the time. */
export class Clock {
	readonly #subscribe = createSubscriber((update) => {
		const timer = setInterval(update, tickMillis);
		const off = on(document, 'visibilitychange', update);
		return () => {
			clearInterval(timer);
			off();
		};
	});

	/** Milliseconds since 1970. */
	get now(): number {
		this.#subscribe();
		return Date.now();
	}

	/** The study day that it is, here and now. */
	studyDay(rolloverHour: number): number {
		const { now } = this;
		return studyDayOf(now, tzOffsetMinAt(now), rolloverHour);
	}

	/** The moment to stamp an event with. */
	moment(sessionId: string | null): Moment {
		return momentNow(sessionId);
	}
}

export const [getClock, setClock] = createContext<Clock>();
