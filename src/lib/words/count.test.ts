import { expect, it } from 'vitest';
import { areOf, counted, inWords, inWordsFirst, listed } from './count';

it('numbers are in letters up to twelve, in digits above', () => {
	expect([0, 1, 12, 13, 1234].map(inWords)).toEqual(['no', 'one', 'twelve', '13', '1,234']);
	expect([0, 1, 13].map(inWordsFirst)).toEqual(['No', 'One', '13']);
});

it('what is counted stands in its number', () => {
	expect([0, 1, 2, 1000].map((count) => counted(count, 'day'))).toEqual([
		'0 days',
		'1 day',
		'2 days',
		'1,000 days',
	]);
	expect(counted(2, 'one', 'ones')).toBe('2 ones');
	expect([0, 1, 2].map(areOf)).toEqual(['are', 'is', 'are']);
});

it('names in a row have "and" before the last', () => {
	expect(listed([])).toBe('');
	expect(listed(['Dates'])).toBe('Dates');
	expect(listed(['Dates', 'Actors', 'Quotes'])).toBe('Dates, Actors and Quotes');
});
