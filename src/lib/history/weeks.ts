/** The Monday of the week in which a study day lies; both in days since 1970-01-01, a Thursday. */
export function mondayOf(day: number): number {
	return day - ((((day + 3) % 7) + 7) % 7);
}

/** The Mondays of the last weeks up to that of `today`, the oldest first. */
export function lastMondays(today: number, weeks: number): number[] {
	const last = mondayOf(today);
	return Array.from({ length: weeks }, (_, index) => last - (weeks - 1 - index) * 7);
}
