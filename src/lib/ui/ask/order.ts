/** The list with the item at one place moved to another, both from 0. */
export function movedTo<Item>(items: readonly Item[], from: number, to: number): Item[] {
	const rest = items.toSpliced(from, 1);
	return rest.toSpliced(to, 0, ...items.slice(from, from + 1));
}

/** From top to bottom, where each row lies: the middle of it, in pixels. */
export function middlesOf(rows: readonly Element[]): number[] {
	return rows.map((row) => {
		const { top, bottom } = row.getBoundingClientRect();
		return (top + bottom) / 2;
	});
}

/** The place at which a row lands whose middle has come to this height. */
export function landing(middles: readonly number[], from: number, y: number): number {
	return middles.filter((middle, place) => place !== from && middle < y).length;
}
