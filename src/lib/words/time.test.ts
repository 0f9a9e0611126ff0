import { describe, expect, it } from 'vitest';
import { dateOfStudyDay } from '../memory/study-day';
import {
	dayAndMonth,
	daysAgo,
	hourOfDay,
	inDays,
	intervalText,
	minutes,
	weekdayName,
	weekdayShort,
} from './time';

const days = (count: number) => intervalText({ unit: 'day', count });

describe('an interval', () => {
	it('is in minutes for a learning step', () => {
		expect(intervalText({ unit: 'minute', count: 10 })).toBe('10 min');
	});

	it('is in days, then months, then years', () => {
		expect([1, 2, 44].map(days)).toEqual(['1 day', '2 days', '44 days']);
		expect([45, 61, 364].map(days)).toEqual(['1 month', '2 months', '12 months']);
		expect([365, 548, 3650].map(days)).toEqual(['1 year', '1.5 years', '10 years']);
	});

	it('ahead or behind has names for the nearest days', () => {
		expect([-1, 0, 1, 2].map(inDays)).toEqual(['today', 'today', 'tomorrow', 'in 2 days']);
		expect([0, 1, 60].map(daysAgo)).toEqual(['today', 'yesterday', '2 months ago']);
	});
});

it('time spent is in whole minutes, in words', () => {
	expect([0, 29_999, 30_000, 89_999, 90_000, 13 * 60_000].map(minutes)).toEqual([
		'less than a minute',
		'less than a minute',
		'a minute',
		'a minute',
		'two minutes',
		'13 minutes',
	]);
});

it('a study day has the date and the weekday by which it is known', () => {
	const leapDay = dateOfStudyDay(Date.UTC(2024, 1, 29) / 86_400_000);
	expect(dayAndMonth(leapDay)).toBe('29 February');
	expect([weekdayName(leapDay), weekdayShort(leapDay)]).toEqual(['Thursday', 'Thu']);
	expect([0, 4, 12].map(hourOfDay)).toEqual(['00:00', '04:00', '12:00']);
});
