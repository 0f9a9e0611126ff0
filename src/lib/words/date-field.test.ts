import { expect, it, test } from 'vitest';
import { readDateFields, type DateFields } from '../answer/dates/fields';
import { dateFault } from './date-field';

const fault = (fields: DateFields) => dateFault(readDateFields(fields, 'day'));

test.each([
	[{ day: '31', month: 'June', year: '2022' }, 'June has 30 days. Check the day.'],
	[{ day: '29', month: '2', year: '2022' }, 'February 2022 has 28 days. Check the day.'],
	[{ day: '30', month: 'Feb', year: '' }, 'February has 29 days. Check the day.'],
	[{ day: '32', month: '', year: '' }, 'No month has 32 days. Check the day.'],
	[{ day: '0', month: '6', year: '2022' }, 'A month begins with day 1. Check the day.'],
	[{ day: '5', month: '13', year: '2022' }, 'There is no month 13. Check the month.'],
	[
		{ day: '7–5', month: '6', year: '2022' },
		'The last day stands before the first. Check the days.',
	],
])('%o: %s', (fields, words) => {
	expect(fault(fields)).toBe(words);
});

it('says what could not be read, or what is missing, and that nothing is counted', () => {
	expect(fault({ day: '5', month: 'Juune', year: '2022' })).toBe(
		'I could not read that as a month. Try March, or 3. Nothing is counted yet.',
	);
	expect(fault({ day: 'x' })).toContain('as a day');
	expect(fault({ year: '22' })).toContain('as a year');
	expect(fault({ day: '5', month: '6', year: '' })).toBe(
		'The year is missing. Nothing is counted yet.',
	);
});

it('has nothing to say of a date, of two readings and of empty fields', () => {
	expect(fault({ day: '5', month: '6', year: '2022' })).toBeNull();
	expect(fault({ day: '5/6/2022' })).toBeNull();
	expect(fault({})).toBeNull();
});
