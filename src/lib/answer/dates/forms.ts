import type { Edtf } from '../../deck/edtf';
import { realDay, realMonth, realRange, whyImpossible, type Real } from './real';

/* The forms of a date in plain text, as `plainDate` leaves it. */

/** Which of two numbers before a year is the day: 5/6/2022 is 5 June, or May 6. */
export type Order = 'day-first' | 'month-first';

/** What one form says: a date of the calendar, none, or a day or month that lacks its year. */
export type Formed = Real<Edtf> | { is: 'incomplete' };

const year = '(?<year>\\d{4})';
const day = '(?<day>\\d{1,2})';
const days = `${day}[-/](?<last>\\d{1,2})`;
const number = '(?<month>\\d{1,2})';
const name = '<(?<month>\\d+)>';
const joint = '[-/. ]';
/** A name is set off from digits by itself. */
const near = `${joint}?`;

const wholeForms = forms([
	day + near + name + near + year,
	name + near + day + joint + year,
	year + near + name + near + day,
	year + joint + number + joint + day,
	year,
	name + near + year,
	year + near + name,
	number + joint + year,
	year + joint + number,
	days + near + name + near + year,
	name + near + days + joint + year,
	year + near + name + near + days,
	// Only a dash: 1/2/3/2022 could be many things.
	`${day}-(?<last>\\d{1,2})[./]${number}[./]${year}`,
	`${day}\\.${number}\\.${year}`,
]);
const yearlessForms = forms([
	day + near + name,
	name + near + day,
	name,
	days + near + name,
	name + near + days,
]);
const orderedForms: Readonly<Record<Order, readonly RegExp[]>> = {
	'day-first': forms([`${day}(?<joint>[-/ ])${number}\\k<joint>${year}`]),
	'month-first': forms([`${number}(?<joint>[-/ ])${day}\\k<joint>${year}`]),
};

interface Parts {
	year: number | undefined;
	month: number | undefined;
	day: number | undefined;
	last: number | undefined;
}

/** What a plain text says, its numbers taken in that order; undefined if it has no form of a date. */
export function formed(plain: string, order: Order): Formed | undefined {
	const whole = partsOf(plain, [...wholeForms, ...orderedForms[order]]);
	if (whole) return dateOf(whole);
	const yearless = partsOf(plain, yearlessForms);
	if (yearless) {
		const { month, day, last } = yearless;
		const why = whyImpossible(month, day) ?? whyImpossible(month, last);
		return why ? { is: 'impossible', why } : { is: 'incomplete' };
	}
	return twoDays(plain, order);
}

function dateOf({ year, month, day, last }: Parts): Formed {
	if (year === undefined) return { is: 'incomplete' };
	if (month === undefined) return { is: 'date', edtf: { precision: 'year', year } };
	if (day === undefined) return realMonth(year, month);
	if (last === undefined) return realDay(year, month, day);
	return realRange(realDay(year, month, day), realDay(year, month, last));
}

/** Two whole days with a dash between them; the first may leave its year to the second. */
function twoDays(plain: string, order: Order): Formed | undefined {
	const ordered = [...wholeForms, ...orderedForms[order]];
	for (const { index } of plain.matchAll(/[-/]/g)) {
		const start = partsOf(plain.slice(0, index), [...ordered, ...yearlessForms]);
		const end = partsOf(plain.slice(index + 1), ordered);
		const [first, last] = [start && dayOf(start, end?.year), end && dayOf(end)];
		if (first && last) return realRange(first, last);
	}
	return undefined;
}

function dayOf({ year, month, day, last }: Parts, yearOfOther?: number) {
	const inYear = year ?? yearOfOther;
	if (inYear === undefined || month === undefined || day === undefined) return undefined;
	return last === undefined ? realDay(inYear, month, day) : undefined;
}

function partsOf(plain: string, candidates: readonly RegExp[]): Parts | undefined {
	for (const form of candidates) {
		const groups = form.exec(plain)?.groups;
		if (groups) {
			const part = (key: string) => (groups[key] === undefined ? undefined : Number(groups[key]));
			return { year: part('year'), month: part('month'), day: part('day'), last: part('last') };
		}
	}
	return undefined;
}

function forms(sources: readonly string[]): RegExp[] {
	return sources.map((source) => new RegExp(`^${source}$`));
}
