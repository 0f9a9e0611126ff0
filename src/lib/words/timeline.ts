import type { Edtf } from '../deck/edtf';
import type { CalendarDate } from '../memory/study-day';
import { inWords, inWordsFirst } from './count';
import { monthName } from './time';

/* What the timeline of an article says. */
export const timelineWords = {
	about:
		'The dated events of the article, drawn to scale and as exactly as the article dates them, with what the public record adds.',
	lead: 'Drawn as exactly as the article dates things: a day is a line, a range a bar, a month a hatched field, a year a bracket.',
	who: 'Show events with',
	everyone: 'Everyone',
	chart: 'The timeline',
	legend: {
		day: 'a day',
		range: 'a range of days',
		month: 'a month, no day given',
		year: 'a year, no month given',
		record: 'from the public record, not the article',
	},
	fromRecord: 'From the record',
	enlarged: (title: string) => `${title}, enlarged`,
	enlargedBelow: 'Enlarged below',
	noCloser: 'no month given',
	precision: {
		day: 'to the day',
		range: 'a range of days',
		month: 'to the month',
		year: 'to the year',
	},
	dated: 'Dated in the article',
	undated: 'Without a date in the article',
	noDate: 'No date in the article',
	during: (name: string) => `No date of its own. During: ${name}`,
	differs: 'The record differs',
	/** Beside a date in the drawing, where there is room for a word. */
	differsShort: 'differs',
	recordSays: (when: string, name: string) => `Record: ${when}, ${lowered(name)}`,
	questions: 'Questions on it',
	hide: 'Hide the dates',
	show: 'Show the dates',
} as const;

export const placingWords = {
	title: 'Put the events where they belong',
	lead: 'Take an event, choose its place, and check it. Questions that you have studied count as in Study; a new one is not begun here, but is listed as missed when it is wrong.',
	which: 'Event',
	month: 'Month',
	day: 'Day',
	firstDay: 'First day',
	lastDay: 'Last day',
	choose: 'Choose',
	place: (when: string) => `Your place: ${when}`,
	noPlace: 'No place chosen yet.',
	stays: 'Already drawn',
	staysWhy:
		'The article and the record have different dates for it, so it stays where the article puts it and is not asked.',
	more: 'Next event',
	again: 'Once more',
	done: (right: number, of: number) =>
		right === of
			? `${inWordsFirst(of)} placed, each of them right.`
			: `${inWordsFirst(of)} placed, ${inWords(right)} right.`,
	doneThen: 'What was not right can be won back.',
	toMissed: 'The missed list',
} as const;

/** "28 September", "28–30 June", "30 June – 2 July", "April", "2022": where the year is known. */
export function shortDate(date: Edtf): string {
	switch (date.precision) {
		case 'year':
			return String(date.year);
		case 'month':
			return monthName(date.month);
		case 'day':
			return `${date.day} ${monthName(date.month)}`;
		case 'range': {
			const { start, end } = date;
			if (start.month === end.month) return `${start.day}–${shortDate(end)}`;
			return `${shortDate(start)} – ${shortDate(end)}`;
		}
	}
}

/** "26 September to 2 October" */
export function weekTitle(first: CalendarDate, last: CalendarDate): string {
	const month = first.month === last.month ? '' : ` ${monthName(first.month)}`;
	return `${first.day}${month} to ${last.day} ${monthName(last.month)}`;
}

/** A name as it stands within a sentence, where it begins with an article. */
function lowered(name: string): string {
	return name.replace(/^The /, 'the ');
}
