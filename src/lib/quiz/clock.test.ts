import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	beat,
	elapsed,
	elapsedAtBeat,
	isPaused,
	pause,
	reopen,
	resume,
	startClock,
	type Clock,
} from './clock';
import { after, minute } from './fixtures/sitting';
import { deadline, extend, momentOf, remaining } from './limit';

const started = startClock(20 * minute, 1, after(0));

/** Beats every five seconds from one second to another, with the wall clock off by so much. */
function run(clock: Clock, from: number, to: number, wallOff = 0): Clock {
	let kept = clock;
	for (let second = from; second <= to; second += 5) kept = beat(kept, off(second, wallOff));
	return kept;
}

function off(second: number, wallOff: number, monotonicOff = 0) {
	const { wall, monotonic } = after(second);
	return { wall: wall + wallOff * 1000, monotonic: monotonic + monotonicOff * 1000 };
}

const seconds = (clock: Clock, now = off(0, 0)) => elapsed(clock, now) / 1000;

describe('the time used', () => {
	it('is what both clocks say when they agree', () => {
		expect(seconds(run(started, 5, 300), after(301.25))).toBe(301.25);
	});

	it('goes on through a sleep in which the monotonic clock stands still', () => {
		const slept = run(started, 5, 60);
		expect(seconds(slept, off(660, 0, -600))).toBe(660);
		expect(beat(slept, off(660, 0, -600)).changes).toEqual([
			{ is: 'jumpAhead', at: 660_000, byMillis: 600_000 },
		]);
	});

	it('goes on through a sleep in which the monotonic clock runs, and nothing is noticed', () => {
		const slept = beat(run(started, 5, 60), after(660));
		expect([seconds(slept, after(661)), slept.changes]).toEqual([661, []]);
	});

	it('is right when the wall clock is set back, which is noticed once', () => {
		const back = run(run(started, 5, 60), 65, 300, -3600);
		expect(seconds(back, off(301, -3600))).toBe(301);
		expect(back.changes).toEqual([{ is: 'setBack', at: 65_000, byMillis: 3_600_000 }]);
	});

	it('is right when the clock that was set back is put right', () => {
		const back = run(run(started, 5, 60), 65, 120, -3600);
		expect(seconds(back, after(122))).toBe(122);
		const right = run(back, 125, 300);
		expect(seconds(right, after(301))).toBe(301);
		expect(right.changes.map(({ is }) => is)).toEqual(['setBack', 'putRight']);
	});

	it('is right through a sleep after the clock was set back', () => {
		const back = run(run(started, 5, 60), 65, 120, -3600);
		expect(seconds(back, off(720, -3600, -600))).toBe(720);
	});

	it('counts a clock set forward as time that passed, for it may have been a sleep', () => {
		expect(seconds(run(started, 5, 60), off(65, 600))).toBe(665);
	});

	it('does not add up small jitter of the wall clock', () => {
		let kept = started;
		for (let second = 5; second <= 600; second += 5) {
			kept = beat(kept, off(second, second % 10 === 0 ? 0.9 : 0));
		}
		expect(seconds(kept, after(600))).toBeLessThanOrEqual(601);
	});
});

describe('a quiz that is opened again', () => {
	const closed = run(started, 5, 60);

	it('has used the time it was closed', () => {
		const again = reopen(closed, { wall: after(600).wall, monotonic: 35 });
		expect(seconds(again, { wall: after(601).wall, monotonic: 1035 })).toBe(601);
		expect(again.changes).toEqual([]);
	});

	it('goes on from the largest time seen where the clock was set back meanwhile, and notices', () => {
		const again = reopen(closed, { wall: after(30).wall, monotonic: 35 });
		expect(seconds(again, { wall: after(31).wall, monotonic: 1035 })).toBe(61);
		expect(again.changes).toEqual([{ is: 'setBack', at: 60_000, byMillis: 30_000 }]);
		const restarted = reopen(again, { wall: after(91).wall, monotonic: 2 });
		expect(seconds(restarted, { wall: after(91).wall, monotonic: 2 })).toBeGreaterThanOrEqual(91);
	});

	it('has used the time it was closed after the clock was set back while it was open', () => {
		const back = run(closed, 65, 120, -3600);
		const again = reopen(back, { wall: off(600, -3600).wall, monotonic: 9 });
		expect(elapsed(again, { wall: off(600, -3600).wall, monotonic: 9 })).toBe(600_000);
	});

	it('is not charged twice where the clock was put right while it was closed', () => {
		const back = run(closed, 65, 120, -3600);
		const again = reopen(back, { wall: after(600).wall, monotonic: 9 });
		expect(elapsed(again, { wall: after(600).wall, monotonic: 9 })).toBe(600_000);
	});
});

describe('a pause', () => {
	const paused = pause(started, after(60));

	it('takes no time, however long', () => {
		expect(isPaused(paused)).toBe(true);
		expect(seconds(run(paused, 65, 500), after(501))).toBe(60);
		const resumed = resume(paused, after(660));
		expect(seconds(resumed, after(670))).toBe(70);
		expect(resumed.pauses).toEqual([{ from: 60_000, to: 660_000 }]);
	});

	it('takes none through a sleep, a reload and a clock set back', () => {
		const asleep = resume(paused, off(660, 0, -500));
		expect(seconds(asleep, off(670, 0, -500))).toBe(70);
		const reloaded = resume(reopen(paused, { wall: after(660).wall, monotonic: 5 }), {
			wall: after(661).wall,
			monotonic: 1005,
		});
		expect(seconds(reloaded, { wall: after(671).wall, monotonic: 11_005 })).toBe(70);
		const setBack = resume(paused, off(660, -300));
		expect(seconds(setBack, off(670, -300))).toBe(70);
	});

	it('is one pause when asked for twice, and none when time goes on already', () => {
		expect(pause(paused, after(70))).toBe(paused);
		expect(resume(started, after(70))).toBe(started);
	});
});

describe('the limit', () => {
	it('is what is asked times the factor, and off is none', () => {
		expect(deadline(startClock(20 * minute, 1.5, after(0)))).toBe(30 * minute);
		expect(deadline(startClock(20 * minute, 'off', after(0)))).toBeNull();
		expect(deadline(startClock(null, 2, after(0)))).toBeNull();
	});

	it('leaves what was not used, and never less than nothing', () => {
		expect(remaining(started, after(60))).toBe(19 * minute);
		expect(remaining(started, after(5000))).toBe(0);
		expect(remaining(startClock(null, 1, after(0)), after(60))).toBeNull();
	});

	it('is extended by just what is given', () => {
		const more = extend(startClock(20 * minute, 2, after(0)), 5 * minute, after(90));
		expect(deadline(more)).toBe(45 * minute);
		expect(more.extensions).toEqual([{ at: 90_000, millis: 5 * minute }]);
		expect(extend(started, 0, after(90))).toBe(started);
		expect(extend(started, -5, after(90))).toBe(started);
	});

	it('falls on a moment of the day, pauses counted in', () => {
		const resumed = resume(pause(started, after(60)), after(120));
		expect(momentOf(resumed, 20 * minute)).toBe(after(21 * 60).wall);
	});
});

type Step = { does: 'beat' | 'pause' | 'resume' | 'reopen'; wall: number; monotonic: number };

const does = fc.constantFrom<Step['does']>('beat', 'beat', 'pause', 'resume', 'reopen');
const anyClocks = fc.array(
	fc.record({
		does,
		wall: fc.integer({ min: -5_000_000, max: 5_000_000 }),
		monotonic: fc.integer({ min: -1000, max: 100_000 }),
	}),
	{ maxLength: 40 },
);

function walk(steps: readonly Step[], visit: (before: number, next: number, real: number) => void) {
	let [kept, now, real, paused] = [started, after(0), 0, false];
	for (const { does, wall, monotonic } of steps) {
		const before = elapsedAtBeat(kept);
		now = {
			wall: now.wall + wall,
			monotonic: does === 'reopen' ? Math.abs(monotonic) : now.monotonic + monotonic,
		};
		if (!paused) real += wall;
		kept = { beat, pause, resume, reopen }[does](kept, now);
		paused = isPaused(kept);
		visit(before, elapsed(kept, now), real);
	}
}

describe('whatever the clocks do', () => {
	it('the time used never falls below what was seen', () => {
		fc.assert(
			fc.property(anyClocks, (steps) => {
				walk(steps, (before, next) => expect(next).toBeGreaterThanOrEqual(before));
			}),
		);
	});

	it('the time used is right to the second while the wall clock runs, asleep, closed or paused', () => {
		const honest = fc.array(
			fc
				.record({ does, wall: fc.integer({ min: 0, max: 5_000_000 }), share: fc.nat({ max: 100 }) })
				.map(({ does, wall, share }) => ({
					does,
					wall,
					monotonic: Math.round((wall * share) / 100),
				})),
			{ maxLength: 40 },
		);
		fc.assert(
			fc.property(honest, (steps) => {
				walk(steps, (_, next, real) => expect(Math.abs(next - real)).toBeLessThan(1000));
			}),
		);
	});

	it('the time used is right to the second while the monotonic clock runs and the wall clock is set back', () => {
		const setBack = fc.array(
			fc.record({ ran: fc.nat({ max: 60_000 }), back: fc.integer({ min: 0, max: 9_000_000 }) }),
			{ maxLength: 40 },
		);
		fc.assert(
			fc.property(setBack, (steps) => {
				let [kept, now, real] = [started, after(0), 0];
				for (const { ran, back } of steps) {
					now = { wall: now.wall + ran - back, monotonic: now.monotonic + ran };
					real += ran;
					kept = beat(kept, now);
					expect(elapsed(kept, now)).toBe(real);
				}
			}),
		);
	});
});
