import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds, compareEdtf, type Day, type Edtf } from '../../deck/edtf';
import { anyEdtf, anyRange, edtf, nearDay } from './fixtures/edtf';
import { gradeDate } from './grade';

function grade(given: string, right: string, accepted: string[] = []) {
	return gradeDate(edtf(given), edtf(right), { accepted: accepted.map(edtf) });
}
const right = (as: string) => ({ is: 'right', credit: 1, as });
const partly = (credit: number, part: string, how: string) => ({ is: 'partly', credit, part, how });
const wrongYear = { is: 'wrong', credit: 0, part: 'year', how: 'wrong' };

describe('where a day is asked', () => {
	test.each([
		['2022-09-28', right('asked')],
		['2022-09-27', partly(0.7, 'day', 'wrong')],
		['2022-09', partly(0.7, 'day', 'missing')],
		['2022-08-28', partly(0.4, 'month', 'wrong')],
		['2022', partly(0.4, 'month', 'missing')],
		['2021-09-28', wrongYear],
		['2021', wrongYear],
		// A guess of several days is not a day.
		['2022-09-28/2022-09-30', partly(0.7, 'day', 'wrong')],
		['2022-09-28/2022-10-01', partly(0.4, 'month', 'wrong')],
	])('%s earns %o', (given, verdict) => {
		expect(grade(given, '2022-09-28')).toEqual(verdict);
	});
});

describe('where a month is asked', () => {
	test.each([
		['2022-04', right('asked')],
		['2022-04-19', right('finer')],
		['2022-04-19/2022-04-20', right('finer')],
		['2022-03', partly(0.6, 'month', 'wrong')],
		['2022-03-24', partly(0.6, 'month', 'wrong')],
		['2022-03-31/2022-04-01', partly(0.6, 'month', 'wrong')],
		['2022', partly(0.6, 'month', 'missing')],
		['2021-04', wrongYear],
	])('%s earns %o', (given, verdict) => {
		expect(grade(given, '2022-04')).toEqual(verdict);
	});
});

describe('where a year is asked', () => {
	test.each([
		['2022', right('asked')],
		['2022-04', right('finer')],
		['2022-04-19', right('finer')],
		['2023', wrongYear],
		['2022-12-30/2023-01-02', wrongYear],
	])('%s earns %o', (given, verdict) => {
		expect(grade(given, '2022')).toEqual(verdict);
	});
});

describe('where a range of days is asked', () => {
	test.each([
		['2022-06-28/2022-06-30', right('asked')],
		['2022-06-28', partly(0.75, 'lastDay', 'missing')],
		['2022-06-28/2022-06-29', partly(0.75, 'lastDay', 'wrong')],
		['2022-06-29', partly(0.7, 'day', 'wrong')],
		['2022-06-29/2022-06-30', partly(0.7, 'day', 'wrong')],
		['2022-06', partly(0.7, 'day', 'missing')],
		['2022-07', partly(0.4, 'month', 'wrong')],
		['2022', partly(0.4, 'month', 'missing')],
		['2021-06-28/2021-06-30', wrongYear],
	])('%s earns %o', (given, verdict) => {
		expect(grade(given, '2022-06-28/2022-06-30')).toEqual(verdict);
	});

	test('that spans two months, either month is right', () => {
		for (const month of ['2022-06', '2022-07']) {
			expect(grade(month, '2022-06-30/2022-07-02')).toEqual(partly(0.7, 'day', 'missing'));
		}
		expect(grade('2023-12', '2022-12-30/2023-01-02')).toEqual(partly(0.4, 'month', 'wrong'));
	});
});

describe('a date that is also accepted', () => {
	const madrid = '2022-06-28/2022-06-30';

	test('earns full marks, and says so', () => {
		expect(grade('2022-06-28', madrid, ['2022-06-28'])).toEqual(right('accepted'));
		expect(grade(madrid, madrid, [madrid, '2022-06-28'])).toEqual(right('asked'));
		expect(grade('2022-04-19', '2022-04', ['2022-04-19'])).toEqual(right('finer'));
	});

	test('lends nothing to the dates around it', () => {
		expect(grade('2022-06-29', madrid, ['2022-06-28'])).toEqual(partly(0.7, 'day', 'wrong'));
		expect(grade('2022-07', '2022-06-28', ['2022-07-01'])).toEqual(partly(0.4, 'month', 'wrong'));
	});
});

describe('over any dates', () => {
	const dates = anyEdtf(nearDay);

	test('a date is right as itself', () => {
		fc.assert(
			fc.property(dates, (date) => {
				expect(gradeDate(date, date)).toEqual(right('asked'));
			}),
		);
	});

	test('the credits of the right parts of a day add up', () => {
		fc.assert(
			fc.property(nearDay, nearDay, (given, asked) => {
				const year = given.year === asked.year;
				const month = year && given.month === asked.month;
				const day = month && given.day === asked.day;
				const sum = (year ? 40 : 0) + (month ? 30 : 0) + (day ? 30 : 0);
				expect(gradeDate(given, asked).credit * 100).toBeCloseTo(sum, 9);
			}),
		);
	});

	test('the credits of the right parts of a month add up', () => {
		const monthOf = ({ year, month }: Day): Edtf => ({ precision: 'month', year, month });
		fc.assert(
			fc.property(nearDay, nearDay, (given, asked) => {
				const year = given.year === asked.year;
				const month = year && given.month === asked.month;
				const sum = (year ? 60 : 0) + (month ? 40 : 0);
				expect(gradeDate(monthOf(given), monthOf(asked)).credit * 100).toBeCloseTo(sum, 9);
			}),
		);
	});

	test('what lies inside a month or a year is right, however precise', () => {
		const vague = dates.filter(({ precision }) => precision === 'month' || precision === 'year');
		fc.assert(
			fc.property(dates, vague, (given, asked) => {
				const [inner, outer] = [bounds(given), bounds(asked)];
				const inside = inner.first >= outer.first && inner.last <= outer.last;
				expect(gradeDate(given, asked).is === 'right').toBe(inside);
			}),
		);
	});

	test('a year, a month and then a day of the answer earn more and more', () => {
		fc.assert(
			fc.property(fc.oneof(nearDay, anyRange(nearDay)), (asked) => {
				const first = asked.precision === 'range' ? asked.start : asked;
				const { year, month } = first;
				const [byYear, byMonth, byDay, whole] = [
					gradeDate({ precision: 'year', year }, asked).credit,
					gradeDate({ precision: 'month', year, month }, asked).credit,
					gradeDate(first, asked).credit,
					gradeDate(asked, asked).credit,
				] as const;
				expect([byYear, byMonth, whole]).toEqual([0.4, 0.7, 1]);
				expect(byDay).toBe(asked.precision === 'range' ? 0.75 : 1);
			}),
		);
	});

	test('only the very date is right where a day or a range is asked', () => {
		fc.assert(
			fc.property(dates, fc.oneof(nearDay, anyRange(nearDay)), (given, asked) => {
				const same = compareEdtf(given, asked) === 0;
				expect(gradeDate(given, asked).is === 'right').toBe(same);
			}),
		);
	});
});
