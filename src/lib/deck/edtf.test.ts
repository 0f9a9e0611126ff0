import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	bounds,
	compareEdtf,
	formatEdtf,
	makeEdtf,
	overlaps,
	parseEdtf,
	type Day,
	type Edtf,
} from './edtf';

function edtf(text: string): Edtf {
	const parsed = parseEdtf(text);
	if (!parsed) throw new Error(`not a date: ${text}`);
	return parsed;
}

const day: fc.Arbitrary<Day> = fc
	.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
	.map((date) => ({
		precision: 'day',
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
	}));
const anyEdtf: fc.Arbitrary<Edtf> = fc.oneof(
	day,
	day.map(({ year }): Edtf => ({ precision: 'year', year })),
	day.map(({ year, month }): Edtf => ({ precision: 'month', year, month })),
	fc
		.tuple(day, day)
		.filter(([a, b]) => compareEdtf(a, b) !== 0)
		.map(([a, b]): Edtf => {
			const [start, end] = compareEdtf(a, b) < 0 ? [a, b] : [b, a];
			return { precision: 'range', start, end };
		}),
);

describe('reading', () => {
	test('any date that is written can be read again', () => {
		fc.assert(
			fc.property(anyEdtf, (date) => {
				expect(parseEdtf(makeEdtf(date))).toEqual(date);
			}),
		);
	});

	test('the calendar is the one that JavaScript keeps', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1000, max: 9999 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 31 }),
				(year, month, number) => {
					const text = makeEdtf({ precision: 'day', year, month, day: number });
					const real = new Date(Date.UTC(year, month - 1, number)).getUTCDate() === number;
					expect(parseEdtf(text) !== undefined).toBe(real);
				},
			),
		);
	});

	test.each([
		'2022-02-29',
		'1900-02-29',
		'2022-13',
		'2022-00-01',
		'2022-9-28',
		'28 September 2022',
		'2022-06-30/2022-06-28',
		'2022-06-28/2022-06-28',
		'2022-06/2022-07',
		'2022-06-28/2022-06-29/2022-06-30',
		'2022-06-28/',
		'2022-06-28/..',
		'2022~',
		' 2022',
		'',
	])('%j is no date', (text) => {
		expect(parseEdtf(text)).toBeUndefined();
	});

	test('the leap day of 2024 is a day', () => {
		expect(parseEdtf('2024-02-29')).toEqual({ precision: 'day', year: 2024, month: 2, day: 29 });
	});
});

describe('English', () => {
	test.each([
		['2022', '2022'],
		['2022-04', 'April 2022'],
		['2022-09-28', '28 September 2022'],
		['2022-06-28/2022-06-30', '28–30 June 2022'],
		['2022-06-30/2022-07-02', '30 June – 2 July 2022'],
		['2022-12-30/2023-01-02', '30 December 2022 – 2 January 2023'],
	])('%s is shown as %s', (text, english) => {
		expect(formatEdtf(edtf(text))).toBe(english);
	});

	test('two different dates never read alike', () => {
		fc.assert(
			fc.property(anyEdtf, anyEdtf, (a, b) => {
				expect(formatEdtf(a) === formatEdtf(b)).toBe(makeEdtf(a) === makeEdtf(b));
			}),
		);
	});
});

describe('comparing', () => {
	test('a month covers its own last day, in a leap year too', () => {
		expect(bounds(edtf('2024-02'))).toEqual({ first: '2024-02-01', last: '2024-02-29' });
	});

	test.each([
		['2022-06', '2022-06-28', true],
		['2022-06-28/2022-06-30', '2022-06-30', true],
		['2022-06-28/2022-06-30', '2022-07-01', false],
		['2022', '2022-06-28/2022-06-30', true],
		['2022-04', '2022-05', false],
	])('%s and %s: they overlap is %s', (a, b, shared) => {
		expect(overlaps(edtf(a), edtf(b))).toBe(shared);
		expect(overlaps(edtf(b), edtf(a))).toBe(shared);
	});

	test('dates sort by their first day, then by their last', () => {
		const dates = ['2022-09-28', '2022', '2022-01-01', '2022-06', '2021-12-31'].map(edtf);
		expect(dates.sort(compareEdtf).map(makeEdtf)).toEqual([
			'2021-12-31',
			'2022-01-01',
			'2022',
			'2022-06',
			'2022-09-28',
		]);
	});
});
