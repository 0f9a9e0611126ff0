/** What a mark is called, and where it stands; the same units for all. */
interface Mark {
	place: string;
	label: [number, number];
}

/** The mark that is nearest to a point, if it is not further than `reach`; null where none is so near. */
export function nearest(
	marks: readonly Mark[],
	[x, y]: readonly [number, number],
	reach: number,
): string | null {
	let found: string | null = null;
	let least = reach;
	for (const { place, label } of marks) {
		const away = Math.hypot(label[0] - x, label[1] - y);
		if (away <= least) [found, least] = [place, away];
	}
	return found;
}
