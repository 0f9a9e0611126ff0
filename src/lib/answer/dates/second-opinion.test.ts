import type { ParsedComponents, ParsedResult } from 'chrono-node';
import * as english from 'chrono-node/en';
import * as russian from 'chrono-node/ru';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeEdtf, type Day, type Edtf } from '../../deck/edtf';
import { nearDay } from './fixtures/edtf';
import { makeDate } from './make';
import { monthName } from './months';
import { readDate } from './read';

/* What chrono-node, a reader of dates that is not ours, understands of the same text. */

interface Parser {
	parse(text: string): ParsedResult[];
}

/** The date that it reads of the whole text; null where it reads none, or a part alone. */
function secondOpinion(parser: Parser, text: string): string | null {
	const [read, ...others] = parser.parse(text);
	if (!read || others.length > 0 || read.text !== text) return null;
	const [start, end] = [dayOf(read.start), read.end ? dayOf(read.end) : null];
	if (!start) return null;
	return end ? `${makeEdtf(start)}/${makeEdtf(end)}` : makeEdtf(start);
}

function dayOf(parts: ParsedComponents): Edtf | null {
	const [day, month, year] = [parts.get('day'), parts.get('month'), parts.get('year')];
	if (!month || !year) return null;
	if (!parts.isCertain('day')) return { precision: 'month', year, month };
	return day ? { precision: 'day', year, month, day } : null;
}

function ours(text: string): string | null {
	const reading = readDate(text);
	return reading.is === 'date' ? makeEdtf(reading.edtf) : null;
}

const en = (month: number) => monthName(month, 'en', 'day');
const two = (value: number) => String(value).padStart(2, '0');

describe('a second opinion', () => {
	test.each([
		'28 June 2022',
		'June 28, 2022',
		'2022-06-28',
		'28th of June, 2022',
		'28-30 June 2022',
		'28–30 June 2022',
		'June 28-30, 2022',
		'June 2022',
		'28/6/2022',
	])('agrees on "%s"', (text) => {
		expect(secondOpinion(english.GB, text)).toBe(ours(text));
		expect(ours(text)).not.toBeNull();
	});

	test('agrees on any day, in the English forms that have one meaning', () => {
		const forms: ((date: Day) => string)[] = [
			({ day, month, year }) => `${day} ${en(month)} ${year}`,
			({ day, month, year }) => `${en(month)} ${day}, ${year}`,
			({ day, month, year }) => `${year}-${two(month)}-${two(day)}`,
			({ month, year }) => `${en(month)} ${year}`,
		];
		fc.assert(
			fc.property(nearDay, fc.constantFrom(...forms), (date, form) => {
				expect(secondOpinion(english.GB, form(date))).toBe(ours(form(date)));
				expect(ours(form(date))).not.toBeNull();
			}),
			{ numRuns: 300 },
		);
	});

	test('agrees on any day written in Russian', () => {
		fc.assert(
			fc.property(nearDay, (date) => {
				const text = makeDate(date, 'ru').replace(/ г\.$/, '');
				expect(secondOpinion(russian, text)).toBe(ours(text));
				expect(ours(text)).toBe(makeEdtf(date));
			}),
			{ numRuns: 200 },
		);
	});
});
