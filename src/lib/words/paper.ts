/** "Question 7 of 20" for the page's title and the header. */
export function questionAt(index: number, total: number): string {
	return `Question ${index + 1} of ${total}`;
}

/** The number by which a paper is drawn again, and its mark. */
export function paperName(seed: number, mark: string): string {
	return `Paper ${seed} · ${mark.slice(0, 6)}`;
}

/** Of a quiz under way: "Question 7 of 20, 12 min left"; `left` is null without a limit. */
export function draftLine(at: number, total: number, left: string | null): string {
	return left === null ? questionAt(at, total) : `${questionAt(at, total)}, ${left} left`;
}
