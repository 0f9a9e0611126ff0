import type { StudyDay } from './study-days';
import { lastMondays } from './weeks';

/** How long a day was studied: not at all, less than 3 minutes, less than 10, longer. */
export const calendarTones = ['none', 'little', 'some', 'much'] as const;
export type CalendarTone = (typeof calendarTones)[number];

export interface CalendarDay {
	/** Days since 1970-01-01. */
	day: number;
	answers: number;
	durationMillis: number;
	tone: CalendarTone;
}

export interface CalendarWeek {
	/** Its Monday. */
	from: number;
	/** From Monday on; days after today are left out. */
	days: CalendarDay[];
}

/** The study days of the last weeks up to this one, the oldest week first. */
export function calendarOf(days: Iterable<StudyDay>, today: number, weeks: number): CalendarWeek[] {
	const byDay = new Map([...days].map((day) => [day.day, day]));
	return lastMondays(today, weeks).map((from) => ({
		from,
		days: [0, 1, 2, 3, 4, 5, 6]
			.map((offset) => from + offset)
			.filter((day) => day <= today)
			.map((day) => {
				const { answers, durationMillis } = byDay.get(day) ?? { answers: 0, durationMillis: 0 };
				return { day, answers, durationMillis, tone: toneOf(answers, durationMillis) };
			}),
	}));
}

const minuteMillis = 60_000;

function toneOf(answers: number, durationMillis: number): CalendarTone {
	if (answers === 0) return 'none';
	if (durationMillis < 3 * minuteMillis) return 'little';
	return durationMillis < 10 * minuteMillis ? 'some' : 'much';
}
