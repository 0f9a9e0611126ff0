import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeEdtf } from '../../deck/edtf';
import { readDateFields, type DateFields } from './fields';
import { anyDay } from './fixtures/edtf';
import { makeDate } from './make';
import { dateLanguages } from './months';

function read(fields: DateFields, precision: 'year' | 'month' | 'day' = 'day'): string {
	const reading = readDateFields(fields, precision);
	return reading.is === 'date' ? makeEdtf(reading.edtf) : reading.is;
}

describe('three fields make a date', () => {
	test('with the month as a number or a name', () => {
		for (const month of ['6', '06', 'June', 'jun.', 'HAZİRAN', 'июня', 'июнь']) {
			expect(read({ day: '28', month, year: '2022' })).toBe('2022-06-28');
		}
		expect(read({ day: ' 28th ', month: '6', year: '2022 ' })).toBe('2022-06-28');
	});

	test('and the day as a range', () => {
		for (const day of ['28-30', '28–30', '28 to 30']) {
			expect(read({ day, month: '6', year: '2022' })).toBe('2022-06-28/2022-06-30');
		}
	});

	test('of what is known, where the day or the month is left empty', () => {
		expect(read({ day: '', month: '6', year: '2022' })).toBe('2022-06');
		expect(read({ day: '', month: '', year: '2022' })).toBe('2022');
	});

	test('and only the fields that the question shows are read', () => {
		expect(read({ day: 'left over', month: '4', year: '2022' }, 'month')).toBe('2022-04');
		expect(read({ day: '5', month: 'April 2022' }, 'month')).toBe('2022-04');
		expect(read({ month: 'left over', year: '2022' }, 'year')).toBe('2022');
	});
});

describe('a date pasted whole', () => {
	test('into any field fills all three', () => {
		for (const field of ['day', 'month', 'year'] as const) {
			expect(readDateFields({ [field]: '28 June 2022' }, 'day')).toEqual({
				is: 'date',
				edtf: { precision: 'day', year: 2022, month: 6, day: 28 },
				text: '28 June 2022',
				fields: { day: '28', month: '6', year: '2022' },
			});
		}
	});

	test('is read the same from every field in every language', () => {
		fc.assert(
			fc.property(
				anyDay,
				fc.constantFrom(...dateLanguages),
				fc.constantFrom('day' as const, 'month' as const, 'year' as const),
				(day, language, field) => {
					expect(read({ [field]: makeDate(day, language) })).toBe(makeEdtf(day));
				},
			),
		);
	});

	test('takes the place of what stood in the other fields', () => {
		expect(readDateFields({ day: '28.6.2022', month: '4', year: '2021' }, 'day')).toMatchObject({
			text: '28 June 2022',
			fields: { day: '28', month: '6', year: '2022' },
		});
	});

	test('fills the month and the year if it is a month, and leaves the day', () => {
		expect(readDateFields({ day: '28', month: 'June 2022' }, 'day')).toMatchObject({
			text: '28 June 2022',
			fields: { day: '28', month: '6', year: '2022' },
		});
		expect(readDateFields({ day: 'June 2022' }, 'day')).toMatchObject({
			text: 'June 2022',
			fields: { day: '', month: '6', year: '2022' },
		});
	});

	test('may be a range, which stays whole where it spans two months', () => {
		expect(readDateFields({ day: '28–30 June 2022' }, 'day')).toMatchObject({
			text: '28–30 June 2022',
			fields: { day: '28–30', month: '6', year: '2022' },
		});
		const across = { day: '30 June – 2 July 2022', month: '', year: '' };
		expect(readDateFields(across, 'day')).toMatchObject({
			text: '30 June – 2 July 2022',
			fields: across,
		});
	});

	test('may be more precise than the question', () => {
		expect(read({ month: '28 April 2022' }, 'month')).toBe('2022-04-28');
		expect(read({ year: '28 April 2022' }, 'year')).toBe('2022-04-28');
	});

	test('shows both readings where it has two', () => {
		expect(readDateFields({ month: '5/6/2022' }, 'day')).toMatchObject({
			is: 'ambiguous',
			field: 'month',
		});
	});
});

describe('a fault names its field', () => {
	test.each([
		['day', { day: 'soon', month: '6', year: '2022' }],
		['day', { day: '28.5', month: '6', year: '2022' }],
		['month', { day: '28', month: 'Juune', year: '2022' }],
		['year', { day: '28', month: '6', year: '22' }],
	])('the %s cannot be read in %o', (field, fields) => {
		expect(readDateFields(fields, 'day')).toEqual({ is: 'unreadable', field });
	});

	test.each([
		['month', { day: '28', month: '', year: '2022' }],
		['month', { day: '28', month: '', year: '' }],
		['year', { day: '28', month: '6', year: '' }],
		['year', { day: '', month: 'June', year: '' }],
	])('the %s is needed in %o', (field, fields) => {
		expect(readDateFields(fields, 'day')).toEqual({ is: 'incomplete', field });
	});

	test('the day is one that its month does not have', () => {
		expect(readDateFields({ day: '31', month: 'June', year: '2022' }, 'day')).toEqual({
			is: 'impossible',
			why: { part: 'day', day: 31, month: 6, year: 2022, days: 30 },
			field: 'day',
		});
		expect(readDateFields({ day: '32', month: '', year: '' }, 'day')).toMatchObject({
			why: { part: 'day', day: 32, month: undefined, days: 31 },
			field: 'day',
		});
		expect(readDateFields({ day: '28–31', month: '6', year: '2022' }, 'day')).toMatchObject({
			why: { part: 'day', day: 31 },
			field: 'day',
		});
		expect(readDateFields({ day: '30–28', month: '6', year: '2022' }, 'day')).toMatchObject({
			why: { part: 'range' },
			field: 'day',
		});
	});

	test('the month is one that no year has', () => {
		for (const day of ['28', '']) {
			expect(readDateFields({ day, month: '13', year: '2022' }, 'day')).toEqual({
				is: 'impossible',
				why: { part: 'month', month: 13 },
				field: 'month',
			});
		}
	});

	test('nothing is at fault where nothing was written', () => {
		expect(readDateFields({}, 'day')).toEqual({ is: 'empty' });
		expect(readDateFields({ day: ' ', month: '', year: '\t' }, 'day')).toEqual({ is: 'empty' });
	});
});

test('reading gives an answer over any three texts and never throws', () => {
	const known = ['date', 'ambiguous', 'impossible', 'unreadable', 'incomplete', 'empty'];
	const part = fc.oneof(
		fc.string(),
		fc.constantFrom(
			'',
			'0',
			'28',
			'31',
			'99',
			'6',
			'13',
			'June',
			'2022',
			'28 June',
			'5/6/2022',
			'-',
		),
	);
	fc.assert(
		fc.property(
			fc.record({ day: part, month: part, year: part }),
			fc.constantFrom('year' as const, 'month' as const, 'day' as const),
			(fields, precision) => {
				expect(known).toContain(readDateFields(fields, precision).is);
			},
		),
		{ numRuns: 300 },
	);
});
