/** "2 of 3 days" */
export function ladderText(days: number, of: number): string {
	return `${days} of ${of} days`;
}
