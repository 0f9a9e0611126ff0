import { beat, elapsed, pausedMillis, type Clock, type Now } from './clock';
import type { TimeFactor } from './quiz-settings';

/** A limit as the learner has it: times the factor, in whole milliseconds; null for none. */
export function allowed(limitMillis: number | null, factor: TimeFactor): number | null {
	return limitMillis === null || factor === 'off' ? null : Math.round(limitMillis * factor);
}

/** Milliseconds that may be used of the whole, extensions included; null for no limit. */
export function deadline({ limitMillis, factor, extensions }: Clock): number | null {
	const own = allowed(limitMillis, factor);
	return own === null ? null : extensions.reduce((sum, { millis }) => sum + millis, own);
}

/** Milliseconds left of the whole, not below 0; null for no limit. */
export function remaining(clock: Clock, now: Now): number | null {
	const limit = deadline(clock);
	return limit === null ? null : Math.max(0, limit - elapsed(clock, now));
}

/** Adds to the limit. A clock without one stays as it is, as does any when nothing is added. */
export function extend(clock: Clock, millis: number, now: Now): Clock {
	if (!(millis > 0) || deadline(clock) === null) return clock;
	const kept = beat(clock, now);
	return { ...kept, extensions: [...kept.extensions, { at: kept.seen.sinceStart, millis }] };
}

/** When so many milliseconds were used, in milliseconds since 1970: after the pauses that began before. */
export function momentOf({ startedAt, pauses, seen }: Clock, usedMillis: number): number {
	let paused = 0;
	for (const pause of pauses) {
		if (pause.from - paused > usedMillis) break;
		paused += pausedMillis([pause], seen.sinceStart);
	}
	return startedAt + usedMillis + paused;
}
