import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyDayOf } from '../memory/study-day';
import { streakOf } from './streak';

describe('a streak', () => {
	it('is none before the first answer', () => {
		expect(streakOf([], 20_000)).toEqual({ current: 0, longest: 0, longestGap: 0 });
	});

	it('counts the days on which something was answered, today once it was', () => {
		expect(streakOf([10, 11, 12], 12).current).toBe(3);
		expect(streakOf([10, 11, 12], 13).current).toBe(3);
	});

	it('forgives one day, which does not count, and is ended by two', () => {
		expect(streakOf([10, 12], 12)).toEqual({ current: 2, longest: 2, longestGap: 1 });
		expect(streakOf([10, 13], 13)).toEqual({ current: 1, longest: 1, longestGap: 2 });
		// Yesterday was missed, today is not over.
		expect(streakOf([10, 11], 13).current).toBe(2);
		expect(streakOf([10, 11], 14).current).toBe(0);
	});

	it('is what a walk over the calendar gives', () => {
		const day = fc.integer({ min: 0, max: 60 });
		fc.assert(
			fc.property(fc.array(day), (studied) => {
				let [run, missed, longest, longestGap, begun] = [0, 0, 0, 0, false];
				for (let each = 0; each <= 60; each += 1) {
					if (studied.includes(each)) {
						run += 1;
						missed = 0;
						begun = true;
					} else {
						// Today, the 60th, is not over: it is not missed yet.
						if (each < 60) missed += 1;
						if (missed >= 2) run = 0;
						if (begun) longestGap = Math.max(longestGap, missed);
					}
					longest = Math.max(longest, run);
				}
				expect(streakOf(studied, 60)).toEqual({ current: run, longest, longestGap });
			}),
		);
	});

	it('is not rewritten by a journey: the days are those of the wall clock on the spot', () => {
		const at = (iso: string, tzOffsetMin: number) => studyDayOf(Date.parse(iso), tzOffsetMin, 4);
		const studied = [
			at('2026-03-02T20:00Z', 540), // Tuesday morning in Seoul
			at('2026-03-04T01:00Z', -480), // Tuesday evening in Los Angeles
			at('2026-03-04T20:00Z', -480), // Wednesday there
		];
		expect(streakOf(studied, at('2026-03-05T02:00Z', -480)).current).toBe(2);
		// Back over the date line a day is lost, which is forgiven.
		const back = at('2026-03-05T20:00Z', 540);
		expect(streakOf([...studied, back], back).current).toBe(3);
	});
});
