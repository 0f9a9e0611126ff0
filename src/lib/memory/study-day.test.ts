import { describe, expect, it } from 'vitest';
import { dateOfStudyDay, elapsedDays, studyDayOf } from './study-day';

/** The study day of a date: `dayOf(2026, 3, 8)`. */
const dayOf = (year: number, month: number, day: number) =>
	Date.UTC(year, month - 1, day) / 86_400_000;
/** The study day at a wall clock, `minutes` east of UTC, for who starts the day at 04:00. */
const at = (wallClock: string, minutes: number, rolloverHour = 4) =>
	studyDayOf(Date.parse(`${wallClock}Z`) - minutes * 60_000, minutes, rolloverHour);

describe('a study day', () => {
	it('starts at four in the morning, not at midnight', () => {
		expect(at('2026-03-02T03:59:59.999', 540)).toBe(dayOf(2026, 3, 1));
		expect(at('2026-03-02T04:00', 540)).toBe(dayOf(2026, 3, 2));
		expect(at('2026-03-02T23:59', 540)).toBe(dayOf(2026, 3, 2));
	});

	it('starts at the hour that the learner chose', () => {
		expect(at('2026-03-02T00:00', 540, 0)).toBe(dayOf(2026, 3, 2));
		expect(at('2026-03-02T11:59', 540, 12)).toBe(dayOf(2026, 3, 1));
		expect(at('2026-03-02T12:00', 540, 12)).toBe(dayOf(2026, 3, 2));
	});

	it('does not change at midnight UTC in Seoul, where that is nine in the morning', () => {
		expect(at('2026-03-02T08:30', 540)).toBe(at('2026-03-02T09:30', 540));
	});

	it.each([
		['Kiritimati', 840],
		['Midway', -660],
		['Kathmandu', 345],
	])('goes by the wall clock in %s', (_, minutes) => {
		expect(at('2026-03-02T03:59', minutes)).toBe(dayOf(2026, 3, 1));
		expect(at('2026-03-02T04:00', minutes)).toBe(dayOf(2026, 3, 2));
		expect(at('2026-03-03T03:59', minutes)).toBe(dayOf(2026, 3, 2));
	});

	it('starts at four by the new time when clocks go forward', () => {
		expect(at('2026-03-08T01:59', -300)).toBe(dayOf(2026, 3, 7));
		expect(at('2026-03-08T03:59', -240)).toBe(dayOf(2026, 3, 7));
		expect(at('2026-03-08T04:00', -240)).toBe(dayOf(2026, 3, 8));
	});

	it('starts at four by the new time when clocks go back, and the hour lived twice is one day', () => {
		expect(at('2026-11-01T01:30', -240)).toBe(dayOf(2026, 10, 31));
		expect(at('2026-11-01T01:30', -300)).toBe(dayOf(2026, 10, 31));
		expect(at('2026-11-01T03:59', -300)).toBe(dayOf(2026, 10, 31));
		expect(at('2026-11-01T04:00', -300)).toBe(dayOf(2026, 11, 1));
	});

	it('can be lived twice by who flies from Seoul to Los Angeles', () => {
		const landing = Date.parse('2026-03-02T20:00+09:00');
		expect(studyDayOf(landing, 540, 4)).toBe(dayOf(2026, 3, 2));
		expect(studyDayOf(landing, -480, 4)).toBe(dayOf(2026, 3, 1));
	});

	it('is called by its date', () => {
		expect(dateOfStudyDay(at('2026-03-02T03:00', 540))).toEqual({
			year: 2026,
			month: 3,
			day: 1,
			weekday: 0,
		});
		expect(dateOfStudyDay(-1)).toEqual({ year: 1969, month: 12, day: 31, weekday: 3 });
	});
});

describe('the days between', () => {
	it('are whole study days', () => {
		expect(elapsedDays(at('2026-03-07T23:00', -300), at('2026-03-08T05:00', -240))).toBe(1);
	});

	it('are none when the clock was set back', () => {
		expect(elapsedDays(10, 7)).toBe(0);
	});
});
