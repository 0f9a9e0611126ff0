import { compareEdtf, formatEdtf, type Edtf } from '../../deck/edtf';
import { formed, type Formed } from './forms';
import { plainDate } from './plain';
import type { Impossible } from './real';

export type DateReading =
	/** `text` is the date in English, to be shown as what was understood. */
	| { is: 'date'; edtf: Edtf; text: string }
	/** It can be read in two ways, the day first and the month first. */
	| { is: 'ambiguous'; readings: readonly [Edtf, Edtf] }
	| { is: 'impossible'; why: Impossible }
	/** A day or a month of no year: "28 June". */
	| { is: 'incomplete'; missing: 'year' }
	| { is: 'unreadable' }
	| { is: 'empty' };

/**
 * Reads a date as a person types it: year, month, day or a range of days; months as numbers or as
 * English, Turkish or Russian names. Never throws and never guesses: years have four digits, and
 * 5/6/2022 keeps both readings, while 5.6.2022 is day first wherever dots are written.
 */
export function readDate(text: string): DateReading {
	if (text.trim() === '') return { is: 'empty' };
	const plain = plainDate(text);
	if (plain === undefined) return { is: 'unreadable' };
	return together(formed(plain, 'day-first'), formed(plain, 'month-first'));
}

function together(dayFirst: Formed | undefined, monthFirst: Formed | undefined): DateReading {
	if (!dayFirst || !monthFirst) return { is: 'unreadable' };
	if (dayFirst.is === 'date' && monthFirst.is === 'date') {
		return compareEdtf(dayFirst.edtf, monthFirst.edtf) === 0
			? understood(dayFirst.edtf)
			: { is: 'ambiguous', readings: [dayFirst.edtf, monthFirst.edtf] };
	}
	if (dayFirst.is === 'date') return understood(dayFirst.edtf);
	if (monthFirst.is === 'date') return understood(monthFirst.edtf);
	if (dayFirst.is === 'incomplete' || monthFirst.is === 'incomplete') {
		return { is: 'incomplete', missing: 'year' };
	}
	// 2/30/2022 is a day too many for February rather than a thirtieth month.
	return dayFirst.why.part === 'month' ? monthFirst : dayFirst;
}

/** A date with the words for it. */
export function understood(edtf: Edtf): Extract<DateReading, { is: 'date' }> {
	return { is: 'date', edtf, text: formatEdtf(edtf) };
}
