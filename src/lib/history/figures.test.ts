import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfStudyDay } from '../memory/study-day';
import { calendarOf } from './calendar';
import { wilsonInterval } from './interval';
import { retentionByWeek, retentionOf } from './retention';
import { emptyDay, type StudyDay } from './study-days';
import { lastMondays, mondayOf } from './weeks';

const minute = 60_000;
const someDay = fc.integer({ min: 19_000, max: 21_000 });

describe('a week', () => {
	it('begins on Monday', () => {
		fc.assert(
			fc.property(someDay, (day) => {
				const monday = mondayOf(day);
				expect(dateOfStudyDay(monday).weekday).toBe(1);
				expect(day - monday).toBeGreaterThanOrEqual(0);
				expect(day - monday).toBeLessThan(7);
			}),
		);
		expect(lastMondays(20_000, 3)).toEqual([-14, -7, 0].map((ago) => mondayOf(20_000) + ago));
	});
});

describe('the calendar', () => {
	const studied: StudyDay = { ...emptyDay(20_000), answers: 12, durationMillis: 6 * minute };

	it('has every day of its weeks up to today, also those without an answer', () => {
		fc.assert(
			fc.property(someDay, fc.integer({ min: 1, max: 20 }), (today, weeks) => {
				const days = calendarOf([], today, weeks).flatMap((week) => week.days);
				const first = days[0]?.day ?? NaN;
				expect(days.map(({ day }) => day)).toEqual(
					Array.from({ length: today - first + 1 }, (_, index) => first + index),
				);
				expect(dateOfStudyDay(first).weekday).toBe(1);
				expect(Math.ceil(days.length / 7)).toBe(weeks);
			}),
		);
	});

	it.each([
		[0, 0, 'none'],
		[1, 3 * minute - 1, 'little'],
		[1, 3 * minute, 'some'],
		[1, 10 * minute - 1, 'some'],
		[1, 10 * minute, 'much'],
	])('marks a day of %i answers in %i ms as %s', (answers, durationMillis, tone) => {
		const [week] = calendarOf([{ ...studied, answers, durationMillis }], 20_000, 1);
		expect(week?.days.at(-1)).toEqual({ day: 20_000, answers, durationMillis, tone });
	});
});

describe('the interval around a share', () => {
	it('is that of Wilson, as published tables have it', () => {
		// Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
		const published = [
			[81, 263, 0.2553, 0.3662],
			[15, 148, 0.0624, 0.1605],
			[0, 20, 0, 0.1611],
			[1, 29, 0.0061, 0.1718],
		] as const;
		for (const [right, n, low, high] of published) {
			const interval = wilsonInterval({ right, n });
			expect(interval.low).toBeCloseTo(low, 4);
			expect(interval.high).toBeCloseTo(high, 4);
		}
	});

	it('holds the share, and narrows with more answers', () => {
		const share = fc
			.integer({ min: 1, max: 500 })
			.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
		fc.assert(
			fc.property(share, ([right, n]) => {
				const { low, high } = wilsonInterval({ right, n });
				expect(low).toBeLessThanOrEqual(right / n);
				expect(high).toBeGreaterThanOrEqual(right / n);
				const more = wilsonInterval({ right: right * 4, n: n * 4 });
				expect(more.high - more.low).toBeLessThan(high - low);
			}),
		);
		expect(() => wilsonInterval({ right: 0, n: 0 })).toThrow('needs answers');
	});
});

describe('retention by week', () => {
	const recalled = fc
		.integer({ min: 0, max: 9 })
		.chain((n) => fc.record({ right: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
	const days = fc.uniqueArray(
		fc
			.record({ day: fc.integer({ min: 19_960, max: 20_000 }), young: recalled, mature: recalled })
			.map((part): StudyDay => ({ ...emptyDay(part.day), ...part })),
		{ selector: ({ day }) => day },
	);

	it('adds up to the retention of its days, each in the week in which it lies', () => {
		fc.assert(
			fc.property(days, (all) => {
				const weeks = retentionByWeek(all, 20_000, 10);
				expect(weeks).toHaveLength(10);
				for (const { from, ...retention } of weeks) {
					const within = all.filter(({ day }) => day >= from && day < from + 7);
					expect(retention).toEqual(retentionOf(within));
				}
				const sum = weeks.reduce((n, week) => n + week.all.n, 0);
				expect(sum).toBe(retentionOf(all).all.n);
			}),
		);
	});
});
