/** Time spent on one question, without the time the page was hidden. */
export interface Stopwatch {
	/** Milliseconds up to the last stop. */
	spentMillis: number;
	/** When it was started again, in milliseconds; null while stopped. */
	runningSince: number | null;
}

/** An answer that took longer was not spent on the question. */
const capMillis = 60_000;

export function startedAt(now: number): Stopwatch {
	return { spentMillis: 0, runningSince: now };
}

export function stopped(watch: Stopwatch, now: number): Stopwatch {
	return { spentMillis: spent(watch, now), runningSince: null };
}

export function resumed(watch: Stopwatch, now: number): Stopwatch {
	return watch.runningSince === null ? { ...watch, runningSince: now } : watch;
}

/** Milliseconds spent so far, 60,000 at most; a clock set back adds nothing. */
export function spent({ spentMillis, runningSince }: Stopwatch, now: number): number {
	const running = runningSince === null ? 0 : Math.max(0, now - runningSince);
	return Math.min(capMillis, spentMillis + running);
}
