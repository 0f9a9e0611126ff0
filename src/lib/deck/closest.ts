/**
 * The candidate nearest to a mistyped word by edit distance, or undefined where none is near: at
 * most a third of its letters may differ.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.floor(word.length / 3) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const distance = editDistance(word, candidate);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}

/** `; did you mean "nac4-date"?` to end a sentence with, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
	const near = closest(word, candidates);
	return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** Letters put in, taken out, changed, or swapped with the next: optimal string alignment. */
function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let i = 0; i < a.length; i++) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++) {
			const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
			const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
			const swap = swapped ? (before[j - 1] ?? 0) + 1 : Infinity;
			next.push(Math.min(change, swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		[before, row] = [row, next];
	}
	return row[b.length] ?? 0;
}
