import type { TimeFactor } from './quiz-settings';

/** Both clocks of a machine at one moment, in milliseconds. */
export interface Now {
	/** Since 1970; may be set, forwards or back. */
	wall: number;
	/** Since the page was opened; may stand still while the machine sleeps. */
	monotonic: number;
}

/**
 * A disagreement of the two clocks by more than two seconds. A wall clock that jumps ahead was set
 * forward, or the machine slept: nothing tells the two apart.
 */
export interface ClockChange {
	is: 'setBack' | 'putRight' | 'jumpAhead';
	/** Milliseconds since the start at which it was noticed. */
	at: number;
	/** By how many milliseconds; at least so many, where it happened while the quiz was closed. */
	byMillis: number;
}

/** In milliseconds since the start; `to` is null while it lasts. */
export interface Pause {
	from: number;
	to: number | null;
}

/** What is stored of an attempt's time. Plain data: every moment comes in as an argument. */
export interface Clock {
	/** Wall clock. */
	startedAt: number;
	/** Before the factor; null where the whole has no limit. */
	limitMillis: number | null;
	factor: TimeFactor;
	pauses: readonly Pause[];
	/** Milliseconds added, and when, in milliseconds since the start. The factor does not touch them. */
	extensions: readonly { at: number; millis: number }[];
	changes: readonly ClockChange[];
	/** The last beat: both clocks, and the largest time since the start that was ever seen. */
	seen: Now & { sinceStart: number };
	/** How far the wall clock is known to have been set back. */
	behindMillis: number;
}

const noticeableMillis = 2000;

export function startClock(limitMillis: number | null, factor: TimeFactor, now: Now): Clock {
	return {
		startedAt: now.wall,
		limitMillis,
		factor,
		pauses: [],
		extensions: [],
		changes: [],
		seen: { ...now, sinceStart: 0 },
		behindMillis: 0,
	};
}

/**
 * Milliseconds used, without the pauses: the largest of what was seen before, what the wall clock
 * says and what the monotonic clock says. It never goes back, whatever the clocks do.
 */
export function elapsed(clock: Clock, now: Now): number {
	return elapsedAtBeat(beat(clock, now));
}

/** Milliseconds used up to the last beat. */
export function elapsedAtBeat({ seen, pauses }: Clock): number {
	return seen.sinceStart - pausedMillis(pauses, seen.sinceStart);
}

/** The clock with this moment kept. For every 5 seconds, every answer, and whenever a page hides or shows. */
export function beat(clock: Clock, now: Now): Clock {
	const { seen, startedAt } = clock;
	const ran = Math.max(0, now.monotonic - seen.monotonic);
	const gap = now.wall - seen.wall - ran;
	// A clock that jumps ahead by as much as it was set back has been put right: nobody slept.
	const putRight = clock.behindMillis > 0 && near(gap, clock.behindMillis);
	const setBack = gap < -noticeableMillis;
	const behindMillis = putRight ? 0 : clock.behindMillis - (setBack ? gap : 0);
	const byWall = now.wall + behindMillis - startedAt;
	const sinceStart = Math.max(seen.sinceStart, byWall, seen.sinceStart + ran);
	return {
		...clock,
		behindMillis,
		seen: { ...now, sinceStart },
		changes: near(gap, 0)
			? clock.changes
			: [
					...clock.changes,
					{
						is: putRight ? 'putRight' : setBack ? 'setBack' : 'jumpAhead',
						at: sinceStart,
						byMillis: Math.abs(gap),
					},
				],
	};
}

/**
 * The clock when its quiz is opened again: the monotonic clock has begun anew, so the wall clock
 * alone tells how long it was closed. Where that was set back, time goes on from the largest seen.
 */
export function reopen(clock: Clock, now: Now): Clock {
	const { seen, startedAt } = clock;
	const back = seen.wall - now.wall;
	const setBack = back > noticeableMillis;
	// A clock that was set back and now shows more than was ever seen is taken to have been put right:
	// better to count too little of the time closed than to end a quiz that has time left.
	const putRight = now.wall - startedAt >= seen.sinceStart;
	const behindMillis = putRight ? 0 : clock.behindMillis + (setBack ? back : 0);
	const sinceStart = Math.max(seen.sinceStart, now.wall + behindMillis - startedAt);
	return {
		...clock,
		behindMillis,
		seen: { ...now, sinceStart },
		changes: setBack
			? [...clock.changes, { is: 'setBack', at: sinceStart, byMillis: back }]
			: clock.changes,
	};
}

/** Stops the time used. A clock that is paused stays as it is. */
export function pause(clock: Clock, now: Now): Clock {
	if (isPaused(clock)) return clock;
	const kept = beat(clock, now);
	return { ...kept, pauses: [...kept.pauses, { from: kept.seen.sinceStart, to: null }] };
}

/** Lets time go on. A clock that is not paused stays as it is. */
export function resume(clock: Clock, now: Now): Clock {
	if (!isPaused(clock)) return clock;
	const kept = beat(clock, now);
	const to = kept.seen.sinceStart;
	return { ...kept, pauses: kept.pauses.map((one) => (one.to === null ? { ...one, to } : one)) };
}

export function isPaused({ pauses }: Clock): boolean {
	return pauses.at(-1)?.to === null;
}

/** How long the pauses were, in milliseconds, one that still lasts up to `until`. */
export function pausedMillis(pauses: readonly Pause[], until: number): number {
	return pauses.reduce((sum, { from, to }) => sum + (to ?? until) - from, 0);
}

function near(millis: number, other: number): boolean {
	return Math.abs(millis - other) <= noticeableMillis;
}
