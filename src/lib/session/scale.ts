import { bounds, edtfOf, type Edtf } from '../deck/edtf';
import { dateOfStudyDay } from '../memory/study-day';

const dayMillis = 86_400_000;

/** The first and the last day of a date, as days since 1970. */
export interface Days {
	first: number;
	last: number;
}

/** A part of the line, in per cent of the whole. */
export interface Stretch {
	from: number;
	to: number;
}

/** A line of whole years on which every day is as long as any other. */
export interface Scale extends Days {
	/** Where days lie: from the beginning of the first to the end of the last. */
	stretch: (days: Days) => Stretch;
	months: { year: number; month: number; days: Days }[];
}

/** The line on which all of these dates, in EDTF, lie. Throws where there are none. */
export function scaleOf(dates: readonly string[]): Scale {
	const all = dates.map((date) => daysOf(edtfOf(date)));
	if (all.length === 0) throw new RangeError('There is no date.');
	const years = [
		dateOfStudyDay(Math.min(...all.map(({ first }) => first))).year,
		dateOfStudyDay(Math.max(...all.map(({ last }) => last))).year,
	] as const;
	const first = daysOf({ precision: 'year', year: years[0] }).first;
	const last = daysOf({ precision: 'year', year: years[1] }).last;
	const share = (day: number) => (100 * (day - first)) / (last + 1 - first);
	const months = Array.from({ length: 12 * (years[1] - years[0] + 1) }, (_, index) => {
		const year = years[0] + Math.floor(index / 12);
		const month = (index % 12) + 1;
		return { year, month, days: daysOf({ precision: 'month', year, month }) };
	});
	return {
		first,
		last,
		stretch: (days) => ({ from: share(days.first), to: share(days.last + 1) }),
		months,
	};
}

export function daysOf(date: Edtf): Days {
	const { first, last } = bounds(date);
	return { first: dayOf(first), last: dayOf(last) };
}

function dayOf(iso: string): number {
	return Date.parse(`${iso}T00:00:00Z`) / dayMillis;
}
