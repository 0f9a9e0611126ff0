import type { CalendarDate } from '../memory/study-day';
import type { Interval } from '../memory/schedule';
import { counted, inWords } from './count';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
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
];

export function weekdayName(date: CalendarDate): string {
	return weekdays[date.weekday] as string;
}

export function weekdayShort(date: CalendarDate): string {
	return weekdayName(date).slice(0, 3);
}

/** "November" for 11. Throws beyond 1 to 12. */
export function monthName(month: number): string {
	const name = months[month - 1];
	if (name === undefined) throw new RangeError(`There is no month ${month}.`);
	return name;
}

/** "10 November" */
export function dayAndMonth(date: CalendarDate): string {
	return `${date.day} ${monthName(date.month)}`;
}

/** "04:00" */
export function hourOfDay(hour: number): string {
	return `${String(hour).padStart(2, '0')}:00`;
}

/** An interval as a grade shows it: "10 min", "1 day", "23 days", "2 months", "1.5 years". */
export function intervalText({ unit, count }: Interval): string {
	if (unit === 'minute') return `${Math.round(count)} min`;
	if (count < 45) return counted(count, 'day');
	if (count < 365) return counted(Math.round(count / 30.4), 'month');
	const years = Math.round((count / 365.25) * 10) / 10;
	return years === 1 ? '1 year' : `${years} years`;
}

/** "tomorrow", "in 3 days", "in 2 months". */
export function inDays(days: number): string {
	if (days <= 0) return 'today';
	if (days === 1) return 'tomorrow';
	return `in ${intervalText({ unit: 'day', count: days })}`;
}

/** "today", "yesterday", "12 days ago". */
export function daysAgo(days: number): string {
	if (days <= 0) return 'today';
	if (days === 1) return 'yesterday';
	return `${intervalText({ unit: 'day', count: days })} ago`;
}

/** "less than a minute", "a minute", "seven minutes". */
export function minutes(millis: number): string {
	const count = Math.round(millis / 60_000);
	if (count < 1) return 'less than a minute';
	return count === 1 ? 'a minute' : `${inWords(count)} minutes`;
}

/** "6 hours and 10 minutes", "40 minutes", "less than a minute". */
export function duration(millis: number): string {
	const all = Math.round(millis / 60_000);
	const hours = Math.floor(all / 60);
	if (hours === 0) return minutes(millis);
	const rest = all % 60;
	return rest === 0
		? counted(hours, 'hour')
		: `${counted(hours, 'hour')} and ${counted(rest, 'minute')}`;
}

/** "10 Nov" */
export function dayAndMonthShort(date: CalendarDate): string {
	return `${date.day} ${monthShort(date)}`;
}

/** "Nov" */
export function monthShort({ month }: CalendarDate): string {
	return (months[month - 1] as string).slice(0, 3);
}
