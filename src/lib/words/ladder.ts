/** "2 of 3 days" */
export function ladderText(days: number, of: number): string {
	return `${days} of ${of} days`;
}

/** The same beside a question that is asked, where nothing else says what the days are. */
export function rightDaysText(days: number, of: number): string {
	return `Right on ${ladderText(days, of)}`;
}
