const dayMillis = 86_400_000;
const hourMillis = 3_600_000;
const minuteMillis = 60_000;

/**
 * The study day of an instant, in days since 1970-01-01: the date of the learner's wall clock, had
 * midnight come at the rollover hour. `tzOffsetMin` is in minutes east of UTC, as at that instant.
 */
export function studyDayOf(wallMillis: number, tzOffsetMin: number, rolloverHour: number): number {
	const local = wallMillis + tzOffsetMin * minuteMillis;
	return Math.floor((local - rolloverHour * hourMillis) / dayMillis);
}

/** Whole study days from one to another; 0 where a clock set back makes the second the earlier. */
export function elapsedDays(from: number, to: number): number {
	return Math.max(0, to - from);
}

export interface CalendarDate {
	year: number;
	/** 1 to 12. */
	month: number;
	/** 1 to 31. */
	day: number;
	/** 0 is Sunday, 6 is Saturday. */
	weekday: number;
}

/** The calendar date by which a study day is known. */
export function dateOfStudyDay(day: number): CalendarDate {
	const date = new Date(day * dayMillis);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		weekday: date.getUTCDay(),
	};
}

/** What a calendar and a clock on the wall showed. */
export interface WallTime extends CalendarDate {
	/** 0 to 23. */
	hour: number;
	minute: number;
}

/** The wall's date and time of an instant; `tzOffsetMin` is in minutes east of UTC, as there and then. */
export function wallTimeOf(millis: number, tzOffsetMin: number): WallTime {
	const local = millis + tzOffsetMin * minuteMillis;
	const intoDay = local - Math.floor(local / dayMillis) * dayMillis;
	return {
		...dateOfStudyDay(Math.floor(local / dayMillis)),
		hour: Math.floor(intoDay / hourMillis),
		minute: Math.floor((intoDay % hourMillis) / minuteMillis),
	};
}
