import { describe, expect, test } from 'vitest';
import { makeEdtf } from '../../deck/edtf';
import { edtf } from './fixtures/edtf';
import { readDate } from './read';

function read(text: string): string {
	const reading = readDate(text);
	return reading.is === 'date' ? makeEdtf(reading.edtf) : reading.is;
}

describe('a day is understood', () => {
	test.each([
		'28 June 2022',
		'June 28, 2022',
		'June 28 2022',
		'28.6.2022',
		'28.06.2022',
		'28. 6. 2022',
		'2022-06-28',
		'2022/6/28',
		'28th of June, 2022',
		'the 28th of June 2022',
		'on June 28th, 2022.',
		'2022 June 28',
		'28-Jun-2022',
		'28/6/2022',
		'6/28/2022',
		' 28 \u00a0 JUNE\t2022 ',
		'\u200e28\u200e/\u200e6\u200e/2022',
		'28June2022',
		'28 Haziran 2022',
		'28 HAZİRAN 2022',
		'28 Haz. 2022',
		"28 Haziran 2022'de",
		'28 июня 2022',
		'28 июня 2022 г.',
		'28-го июня 2022 года',
		'28 ИЮН. 2022',
	])('as typed: %s', (text) => {
		expect(read(text)).toBe('2022-06-28');
	});
});

describe('a range of days is understood', () => {
	test.each([
		'28-30 June 2022',
		'28–30 June 2022',
		'28 — 30 June 2022',
		'28 to 30 June 2022',
		'from 28 to 30 June 2022',
		'28th–30th of June, 2022',
		'June 28-30, 2022',
		'28-30.6.2022',
		'28.6.2022 – 30.6.2022',
		'28 June – 30 June 2022',
		'June 28 – June 30, 2022',
		'2022-06-28/2022-06-30',
		'2022-06-28 - 2022-06-30',
		'6/28/2022-6/30/2022',
		'28–30 Haziran 2022',
		'28–30 июня 2022 года',
		'с 28 по 30 июня 2022',
	])('as typed: %s', (text) => {
		expect(read(text)).toBe('2022-06-28/2022-06-30');
	});

	test('over the end of a month or a year', () => {
		expect(read('30 June – 2 July 2022')).toBe('2022-06-30/2022-07-02');
		expect(read('30 December 2022 – 2 January 2023')).toBe('2022-12-30/2023-01-02');
	});

	test('and is one day if it ends where it begins', () => {
		expect(read('28–28 June 2022')).toBe('2022-06-28');
	});
});

describe('a month or a year is understood', () => {
	test.each([
		'June 2022',
		'6/2022',
		'06.2022',
		'2022-06',
		'Jun. 2022',
		'in June, 2022',
		'2022 June',
	])('as typed: %s', (text) => {
		expect(read(text)).toBe('2022-06');
	});
	test.each(['Haziran 2022', 'июнь 2022', 'в июне 2022 г.', 'июня 2022'])(
		'in the article’s other languages: %s',
		(text) => {
			expect(read(text)).toBe('2022-06');
		},
	);
	test.each(['2022', ' 2022 ', 'in 2022', '2022 г.', '2022 yılı', '2022 год'])(
		'a year by itself: %s',
		(text) => {
			expect(read(text)).toBe('2022');
		},
	);
});

test('the date that was understood is said in English', () => {
	expect(readDate('28–30 HAZİRAN 2022')).toMatchObject({ is: 'date', text: '28–30 June 2022' });
});

describe('two numbers that could both be the month', () => {
	test('keep both readings, the day first and the month first', () => {
		for (const text of ['5/6/2022', '05-06-2022', '5 6 2022']) {
			expect(readDate(text)).toEqual({
				is: 'ambiguous',
				readings: [edtf('2022-06-05'), edtf('2022-05-06')],
			});
		}
	});

	test('have one reading if they are the same, or if dots are written', () => {
		expect(read('6/6/2022')).toBe('2022-06-06');
		expect(read('5.6.2022')).toBe('2022-06-05');
	});

	test('are read the same way at both ends of a range', () => {
		expect(readDate('5/6/2022 - 7/6/2022')).toEqual({
			is: 'ambiguous',
			readings: [edtf('2022-06-05/2022-06-07'), edtf('2022-05-06/2022-07-06')],
		});
	});
});

describe('a date that no calendar has', () => {
	test('is told with the days that its month has', () => {
		const why = { part: 'day', day: 31, month: 6, year: 2022, days: 30 };
		for (const text of ['31 June 2022', '31/6/2022', 'June 31, 2022', '2022-06-31']) {
			expect(readDate(text)).toEqual({ is: 'impossible', why });
		}
		for (const text of ['31 June', '28–31 June']) {
			expect(readDate(text)).toEqual({ is: 'impossible', why: { ...why, year: undefined } });
		}
	});

	test('knows leap years, and gives a February without a year its 29 days', () => {
		const why = { part: 'day', day: 29, month: 2, year: 2022, days: 28 };
		expect(readDate('29 February 2022')).toEqual({ is: 'impossible', why });
		expect(read('29 February 2024')).toBe('2024-02-29');
		expect(read('29 February')).toBe('incomplete');
		expect(readDate('2/30/2022')).toMatchObject({ why: { part: 'day', day: 30, month: 2 } });
	});

	test('may lack a month, or run backwards', () => {
		expect(readDate('13/2022')).toEqual({ is: 'impossible', why: { part: 'month', month: 13 } });
		expect(readDate('28.13.2022')).toEqual({ is: 'impossible', why: { part: 'month', month: 13 } });
		expect(readDate('00/2022')).toEqual({ is: 'impossible', why: { part: 'month', month: 0 } });
		expect(readDate('30–28 June 2022')).toEqual({
			is: 'impossible',
			why: { part: 'range', start: edtf('2022-06-30'), end: edtf('2022-06-28') },
		});
	});
});

test('a day or a month without a year is asked for its year', () => {
	for (const text of ['28 June', 'June 28', 'June', '28–30 июня']) {
		expect(readDate(text)).toEqual({ is: 'incomplete', missing: 'year' });
	}
});

test('an empty field is empty, whatever blanks it holds', () => {
	expect(readDate('')).toEqual({ is: 'empty' });
	expect(readDate(' \t\u00a0')).toEqual({ is: 'empty' });
});

test.each([
	'28',
	'June 22 or so',
	'28.6.22',
	'28 June 22',
	'28 June 2022 AD',
	'last summer',
	'1/2/3/2022',
	'28 <6> 2022',
	'20222',
	'28 June 2022 29 June 2022',
	'28-30 June 2022 - 2 July 2022',
	'-',
])('what cannot be read is never guessed: %s', (text) => {
	expect(readDate(text)).toEqual({ is: 'unreadable' });
});

test('a text too long for a date is not read', () => {
	expect(readDate('9'.repeat(5000))).toEqual({ is: 'unreadable' });
	expect(readDate(`28 June${' '.repeat(200)}2022`)).toEqual({ is: 'unreadable' });
});
