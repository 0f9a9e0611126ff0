/** An arrow between two of the columns of a drawing. */
export interface Ends {
	from: string;
	to: string;
}

/**
 * The names at the ends of ties, in an order in which their arrows are short: that of their first mention,
 * with two names changing places for as long as any exchange makes the arrows shorter in sum.
 */
export function columnsOf(ties: readonly Ends[]): string[] {
	let best = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
	let least = lengthOf(best, ties);
	for (let improved = true; improved;) {
		improved = false;
		for (let one = 0; one < best.length; one += 1) {
			for (let other = one + 1; other < best.length; other += 1) {
				const tried = exchanged(best, one, other);
				const length = lengthOf(tried, ties);
				if (length >= least) continue;
				best = tried;
				least = length;
				improved = true;
			}
		}
	}
	return best;
}

function lengthOf(columns: readonly string[], ties: readonly Ends[]): number {
	const at = new Map(columns.map((name, index) => [name, index]));
	return ties.reduce(
		(sum, { from, to }) => sum + Math.abs((at.get(from) ?? 0) - (at.get(to) ?? 0)),
		0,
	);
}

function exchanged(names: readonly string[], one: number, other: number): string[] {
	return names.map(
		(name, index) => names[index === one ? other : index === other ? one : index] ?? name,
	);
}

/** The middle of a column of so many, as a share of the drawing's width in per cent. */
export function middleOf(column: number, columns: number): number {
	return ((column + 0.5) / columns) * 100;
}

/** A letter of `--type-chart`, set wide: in rem. */
const letter = 0.39;

/**
 * Where the middle of an arrow's words stands, in per cent of the width: above the middle of the arrow,
 * or as near to it as leaves them within a drawing that is `width` rem wide.
 */
export function wordsAt(start: number, end: number, words: string, width: number): number {
	const half = Math.min(50, ((words.length * letter) / 2 / width) * 100);
	return Math.min(100 - half, Math.max(half, (start + end) / 2));
}
