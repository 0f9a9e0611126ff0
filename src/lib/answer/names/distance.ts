/**
 * The least number of letters put in, taken out, changed, or swapped with the next that make one text
 * of the other, where letters may come between two that are swapped: the unrestricted
 * Damerau–Levenshtein distance, a metric, which optimal string alignment is not. By the algorithm of
 * Lowrance & Wagner, "An Extension of the String-to-String Correction Problem", JACM 22 (1975), with
 * every cost 1. Letters are code points. Takes time and room of one length times the other.
 */
export function damerauLevenshtein(a: string, b: string): number {
	const [from, to] = [[...a], [...b]];
	const width = to.length + 2;
	const far = from.length + to.length;
	// One row and one column more than usual stand before the text: a swap that reaches there costs `far`.
	const costs = new Uint32Array((from.length + 2) * width).fill(far);
	const at = (row: number, column: number): number => costs[row * width + column] ?? far;
	for (let row = 0; row <= from.length; row++) costs[(row + 1) * width + 1] = row;
	for (let column = 0; column <= to.length; column++) costs[width + column + 1] = column;
	const lastRowOf = new Map<string, number>();
	for (let row = 1; row <= from.length; row++) {
		let lastColumn = 0;
		const letter = from[row - 1] ?? '';
		for (let column = 1; column <= to.length; column++) {
			const other = to[column - 1] ?? '';
			const matchRow = lastRowOf.get(other) ?? 0;
			const between = row - matchRow - 1 + (column - lastColumn - 1);
			costs[(row + 1) * width + column + 1] = Math.min(
				at(row, column) + (letter === other ? 0 : 1),
				at(row + 1, column) + 1,
				at(row, column + 1) + 1,
				at(matchRow, lastColumn) + between + 1,
			);
			if (letter === other) lastColumn = column;
		}
		lastRowOf.set(letter, row);
	}
	return at(from.length + 1, to.length + 1);
}
