import type { DateField, FieldsReading } from '../answer/dates/fields';
import type { precisionOf } from './question';
import { monthName } from './time';

/** As precise as a question asks. */
export type AskedPrecision = ReturnType<typeof precisionOf>;

export const dateFieldWords = {
	labels: { day: 'Day', month: 'Month', year: 'Year' } satisfies Record<DateField, string>,
	days: 'Days',
	understood: 'Understood as',
	/** None of the examples is the answer to anything. */
	hints: {
		year: 'For example 1995.',
		month: 'For example March 1995. A month may be a name or a number.',
		day: 'For example 5 March 1995. A month may be a name or a number.',
		range: 'From a day to a day, for example 5–7 March 1995. A month may be a name or a number.',
	} satisfies Record<AskedPrecision, string>,
} as const;

/** "Which do you mean by 5/6/2022?" */
export function whichDate(typed: string): string {
	return `Which do you mean by ${typed.trim()}?`;
}

const readable = {
	day: 'I could not read that as a day. Try 5, or 5–7 for a range.',
	month: 'I could not read that as a month. Try March, or 3.',
	year: 'I could not read that as a year. Try four digits, such as 1995.',
} as const satisfies Record<DateField, string>;

const missing = {
	day: 'The day is missing.',
	month: 'The month is missing.',
	year: 'The year is missing.',
} as const satisfies Record<DateField, string>;

type Impossible = Extract<FieldsReading, { is: 'impossible' }>['why'];

/** What keeps fields from being a date, and what to do; null where nothing does, or two readings do. */
export function dateFault(reading: FieldsReading): string | null {
	switch (reading.is) {
		case 'date':
		case 'ambiguous':
		case 'empty':
			return null;
		case 'impossible':
			return impossible(reading.why);
		case 'unreadable':
			return `${readable[reading.field]} Nothing is counted yet.`;
		case 'incomplete':
			return `${missing[reading.field]} Nothing is counted yet.`;
	}
}

function impossible(why: Impossible): string {
	switch (why.part) {
		case 'month':
			return `There is no month ${why.month}. Check the month.`;
		case 'range':
			return 'The last day stands before the first. Check the days.';
		case 'day': {
			const { day, days, month, year } = why;
			if (day < 1) return 'A month begins with day 1. Check the day.';
			if (month === undefined) return `No month has ${day} days. Check the day.`;
			// Only February has to name its year.
			const ofYear = month === 2 && year !== undefined ? ` ${year}` : '';
			return `${monthName(month)}${ofYear} has ${days} days. Check the day.`;
		}
	}
}
