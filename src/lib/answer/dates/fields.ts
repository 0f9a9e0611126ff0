import type { Edtf } from '../../deck/edtf';
import { plainDate } from './plain';
import { readDate, understood } from './read';
import { realDay, realMonth, realRange, whyImpossible, type Impossible, type Real } from './real';

export type DateField = 'day' | 'month' | 'year';
export type DateFields = Partial<Record<DateField, string>>;

export type FieldsReading =
	/** `fields` is what the fields should hold: as typed, or as a date pasted whole filled them. */
	| { is: 'date'; edtf: Edtf; text: string; fields: DateFields }
	| { is: 'ambiguous'; readings: readonly [Edtf, Edtf]; field: DateField }
	| { is: 'impossible'; why: Impossible; field: DateField }
	| { is: 'unreadable'; field: DateField }
	/** This field is empty, and the others need it. */
	| { is: 'incomplete'; field: DateField }
	| { is: 'empty' };

const shown: Readonly<Record<'year' | 'month' | 'day', readonly DateField[]>> = {
	year: ['year'],
	month: ['month', 'year'],
	day: ['day', 'month', 'year'],
};

/**
 * Reads the labelled fields that a question of that precision shows, the month as number or name, the
 * day also as a range ("28–30"). A date pasted whole into any of them fills all. A day or month left
 * empty makes a less precise date; every fault names its field. Never throws.
 */
export function readDateFields(
	fields: DateFields,
	precision: 'year' | 'month' | 'day',
): FieldsReading {
	const seen: DateFields = {};
	for (const field of shown[precision]) seen[field] = fields[field] ?? '';
	for (const field of shown[precision]) {
		const pasted = readDate(seen[field] ?? '');
		if (pasted.is === 'ambiguous' || pasted.is === 'impossible') return { ...pasted, field };
		if (pasted.is === 'date' && pasted.edtf.precision !== 'year') {
			return pastedInto(seen, field, pasted.edtf);
		}
	}
	return typed(seen);
}

function pastedInto(
	fields: DateFields,
	field: DateField,
	edtf: Exclude<Edtf, { precision: 'year' }>,
): FieldsReading {
	switch (edtf.precision) {
		case 'month':
			return typed({ ...fields, [field]: '', ...numbers(edtf) });
		case 'day':
			return typed({ ...numbers(edtf), day: String(edtf.day) });
		case 'range': {
			const { start, end } = edtf;
			const oneMonth = start.year === end.year && start.month === end.month;
			// Three fields cannot hold days of two months: it stays where it was put.
			if (!oneMonth) return { ...understood(edtf), fields };
			return typed({ ...numbers(end), day: `${start.day}–${end.day}` });
		}
	}
}

function numbers({ month, year }: { month: number; year: number }): DateFields {
	return { month: String(month), year: String(year) };
}

function typed(fields: DateFields): FieldsReading {
	const days = dayNumbers(fields.day ?? '');
	const month = monthNumber(fields.month ?? '');
	const year = yearNumber(fields.year ?? '');
	if (days === 'unreadable') return { is: 'unreadable', field: 'day' };
	if (month === 'unreadable') return { is: 'unreadable', field: 'month' };
	if (year === 'unreadable') return { is: 'unreadable', field: 'year' };

	for (const day of days) {
		const why = whyImpossible(month, day, year);
		if (why) return { is: 'impossible', why, field: fieldOf(why) };
	}
	const whyNoMonth = whyImpossible(month);
	if (whyNoMonth) return { is: 'impossible', why: whyNoMonth, field: 'month' };

	const [first, last] = days;
	if (month === undefined && first !== undefined) return { is: 'incomplete', field: 'month' };
	if (year === undefined) {
		return month === undefined ? { is: 'empty' } : { is: 'incomplete', field: 'year' };
	}
	const date = dateOf(year, month, first, last);
	if (date.is === 'impossible') return { ...date, field: fieldOf(date.why) };
	return { ...understood(date.edtf), fields };
}

function dateOf(year: number, month?: number, first?: number, last?: number): Real<Edtf> {
	if (month === undefined) return { is: 'date', edtf: { precision: 'year', year } };
	if (first === undefined) return realMonth(year, month);
	const start = realDay(year, month, first);
	return last === undefined ? start : realRange(start, realDay(year, month, last));
}

function fieldOf(why: Impossible): DateField {
	return why.part === 'month' ? 'month' : 'day';
}

/** One day, the first and last of a range, or none. */
function dayNumbers(text: string): number[] | 'unreadable' {
	if (text.trim() === '') return [];
	const found = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(plainDate(text) ?? '');
	if (!found) return 'unreadable';
	return found.slice(1).flatMap((day) => (day === undefined ? [] : [Number(day)]));
}

function monthNumber(text: string): number | 'unreadable' | undefined {
	if (text.trim() === '') return undefined;
	const found = /^<?(\d{1,2})>?$/.exec(plainDate(text) ?? '');
	return found ? Number(found[1]) : 'unreadable';
}

function yearNumber(text: string): number | 'unreadable' | undefined {
	const reading = readDate(text);
	if (reading.is === 'empty') return undefined;
	return reading.is === 'date' && reading.edtf.precision === 'year'
		? reading.edtf.year
		: 'unreadable';
}
