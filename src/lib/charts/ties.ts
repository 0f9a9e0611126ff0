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

/** How an arrow lies; places are shares of the drawing's width, in per cent. */
export interface Arrow {
	start: number;
	end: number;
	/** Where the words above it are held, and by which part of them. */
	words: { at: number; anchor: 'start' | 'middle' | 'end' };
}

/**
 * The arrow from one column to another of so many. Its words stand above its middle, or begin or end
 * with it where they would leave the drawing otherwise.
 */
export function arrowOf(from: number, to: number, columns: number): Arrow {
	const place = (column: number) => ((column + 0.5) / columns) * 100;
	const [start, end] = [place(from), place(to)];
	const middle = (start + end) / 2;
	const left = Math.min(start, end);
	const right = Math.max(start, end);
	if (middle < 38) return { start, end, words: { at: left, anchor: 'start' } };
	if (middle > 62) return { start, end, words: { at: right, anchor: 'end' } };
	return { start, end, words: { at: middle, anchor: 'middle' } };
}
