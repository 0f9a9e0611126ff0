import { bounds, compareEdtf, type Day, type Edtf } from '../../deck/edtf';

/** Why no calendar has a date. The year is undefined where none was given. */
export type Impossible =
	| { part: 'day'; day: number; month: number | undefined; year: number | undefined; days: number }
	| { part: 'month'; month: number }
	/** The last day stands before the first. */
	| { part: 'range'; start: Day; end: Day };

export type Real<Date> = { is: 'date'; edtf: Date } | { is: 'impossible'; why: Impossible };

/** February of a year that is not known may have 29 days. */
const anyLeapYear = 2000;

/** How many days a month has; 31 where the month is not known. */
function daysIn(month: number | undefined, year: number | undefined): number {
	if (month === undefined) return 31;
	const { last } = bounds({ precision: 'month', year: year ?? anyLeapYear, month });
	return Number(last.slice(-2));
}

/** Why a month and a day of it cannot be, in a year that need not be known; undefined if they can. */
export function whyImpossible(
	month: number | undefined,
	day?: number,
	year?: number,
): Impossible | undefined {
	if (month !== undefined && (month < 1 || month > 12)) return { part: 'month', month };
	const days = daysIn(month, year);
	if (day !== undefined && (day < 1 || day > days)) return { part: 'day', day, month, year, days };
	return undefined;
}

/** A day of the calendar, or why there is none. */
export function realDay(year: number, month: number, day: number): Real<Day> {
	const why = whyImpossible(month, day, year);
	return why
		? { is: 'impossible', why }
		: { is: 'date', edtf: { precision: 'day', year, month, day } };
}

/** A month of the calendar, or why there is none. */
export function realMonth(year: number, month: number): Real<Edtf> {
	const why = whyImpossible(month);
	return why
		? { is: 'impossible', why }
		: { is: 'date', edtf: { precision: 'month', year, month } };
}

/** From one day to another; the day itself if they are the same. */
export function realRange(start: Real<Day>, end: Real<Day>): Real<Edtf> {
	if (start.is === 'impossible') return start;
	if (end.is === 'impossible') return end;
	const order = compareEdtf(start.edtf, end.edtf);
	if (order === 0) return start;
	const range = { start: start.edtf, end: end.edtf };
	return order < 0
		? { is: 'date', edtf: { precision: 'range', ...range } }
		: { is: 'impossible', why: { part: 'range', ...range } };
}
