/* Dates with the precision that an article gives them, in the four forms of EDTF that decks use. */

export interface Day {
	precision: 'day';
	year: number;
	/** 1 to 12. */
	month: number;
	day: number;
}

export type Edtf =
	| { precision: 'year'; year: number }
	| { precision: 'month'; year: number; month: number }
	| Day
	| { precision: 'range'; start: Day; end: Day };

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/**
 * Reads `2022`, `2022-04`, `2022-09-28` or `2022-06-28/2022-06-30` (EDTF level 0, ISO 8601-2).
 * Undefined for anything else: a day that no calendar has, a range that does not run forwards.
 */
export function parseEdtf(text: string): Edtf | undefined {
	const [first = '', second, ...more] = text.split('/');
	const start = parseSingle(first);
	if (second === undefined || !start) return start;
	const end = parseSingle(second);
	if (more.length > 0 || start.precision !== 'day' || end?.precision !== 'day') return undefined;
	return compareEdtf(start, end) < 0 ? { precision: 'range', start, end } : undefined;
}

function parseSingle(text: string): Exclude<Edtf, { precision: 'range' }> | undefined {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (!found) return undefined;
	const year = Number(found[1]);
	if (found[2] === undefined) return { precision: 'year', year };
	const month = Number(found[2]);
	if (month < 1 || month > 12) return undefined;
	if (found[3] === undefined) return { precision: 'month', year, month };
	const day = Number(found[3]);
	if (day < 1 || day > daysIn(year, month)) return undefined;
	return { precision: 'day', year, month, day };
}

function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A date that was checked when the decks were built. Throws at any other. */
export function edtfOf(text: string): Edtf {
	const date = parseEdtf(text);
	if (!date) throw new Error(`"${text}" is not a date.`);
	return date;
}

/** The EDTF text of a date: `parseEdtf(makeEdtf(edtf))` is the same date. */
export function makeEdtf(edtf: Edtf): string {
	switch (edtf.precision) {
		case 'year':
			return digits(edtf.year, 4);
		case 'month':
			return `${digits(edtf.year, 4)}-${digits(edtf.month, 2)}`;
		case 'day':
			return isoDay(edtf.year, edtf.month, edtf.day);
		case 'range':
			return `${makeEdtf(edtf.start)}/${makeEdtf(edtf.end)}`;
	}
}

/** The date in English: "28 September 2022", "28–30 June 2022", "30 June – 2 July 2022", "April 2022". */
export function formatEdtf(edtf: Edtf): string {
	switch (edtf.precision) {
		case 'year':
			return String(edtf.year);
		case 'month':
			return `${monthName(edtf.month)} ${edtf.year}`;
		case 'day':
			return `${edtf.day} ${monthName(edtf.month)} ${edtf.year}`;
		case 'range': {
			const { start, end } = edtf;
			if (start.year !== end.year) return `${formatEdtf(start)} – ${formatEdtf(end)}`;
			if (start.month === end.month) return `${start.day}–${formatEdtf(end)}`;
			return `${start.day} ${monthName(start.month)} – ${formatEdtf(end)}`;
		}
	}
}

/** The first and the last day that a date covers, both as `2022-09-28`, which sort as text. */
export function bounds(edtf: Edtf): { first: string; last: string } {
	switch (edtf.precision) {
		case 'year':
			return { first: isoDay(edtf.year, 1, 1), last: isoDay(edtf.year, 12, 31) };
		case 'month':
			return {
				first: isoDay(edtf.year, edtf.month, 1),
				last: isoDay(edtf.year, edtf.month, daysIn(edtf.year, edtf.month)),
			};
		case 'day':
			return { first: makeEdtf(edtf), last: makeEdtf(edtf) };
		case 'range':
			return { first: makeEdtf(edtf.start), last: makeEdtf(edtf.end) };
	}
}

/** Whether two dates share a day: "June 2022" overlaps "28 June 2022". */
export function overlaps(a: Edtf, b: Edtf): boolean {
	const [left, right] = [bounds(a), bounds(b)];
	return left.first <= right.last && right.first <= left.last;
}

/** By first day, then by last day; 0 only for dates that cover the same days. */
export function compareEdtf(a: Edtf, b: Edtf): number {
	const [left, right] = [bounds(a), bounds(b)];
	return compareText(left.first, right.first) || compareText(left.last, right.last);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function isoDay(year: number, month: number, day: number): string {
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function digits(value: number, length: number): string {
	return String(value).padStart(length, '0');
}

function monthName(month: number): string {
	const name = months[month - 1];
	if (!name) throw new RangeError(`There is no month ${month}.`);
	return name;
}
