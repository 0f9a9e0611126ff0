import { damerauLevenshtein } from './distance';
import { isSameName, knownName, makeName, type Name } from './fold';
import { sameGuarded } from './guard';

export type Likeness =
	/** Equal once folded, with or without spaces. */
	| { is: 'same'; name: string }
	/** A slip away from this name, and from no other. */
	| { is: 'near'; name: string }
	| { is: 'different' };

/**
 * Whether what was typed is one of the names of a thing, given the names of everything else.
 *
 * A slip is tolerated within min(by length, floor((d − 1) / 2)) of the Damerau–Levenshtein distance
 * without spaces, by length: 0 where the shorter text has up to 4 letters, 1 up to 8, 2 above; d is
 * the distance from the name to the nearest of the others. Then nothing else can be as near: that is
 * the triangle inequality. Digits, ordinals, acronyms, compass words and negations are never
 * tolerated, nor are two slips in one word of up to 4 letters of a longer name: Kim Jong-il is not
 * Kim Jong-un, known or not. The limits are our choice. Never throws.
 */
export function likeness(
	typed: string,
	names: readonly string[],
	others: readonly string[],
): Likeness {
	const given = makeName(typed);
	if (given.letters === '') return { is: 'different' };
	const same = names.find((name) => isSameName(given, knownName(name)));
	if (same !== undefined) return { is: 'same', name: same };
	let nearest: { name: string; distance: number } | undefined;
	for (const name of names) {
		const distance = slips(given, knownName(name));
		if (distance === undefined || (nearest && nearest.distance <= distance)) continue;
		if (standsApart(knownName(name), distance, others)) nearest = { name, distance };
	}
	return nearest ? { is: 'near', name: nearest.name } : { is: 'different' };
}

/** How many slips away, or undefined where that is more than its length allows. */
function slips(given: Name, right: Name): number | undefined {
	const limit = limitByLength(Math.min(given.length, right.length));
	if (limit === 0 || Math.abs(given.length - right.length) > limit) return undefined;
	const distance = damerauLevenshtein(given.letters, right.letters);
	if (distance > limit || !sameGuarded(given.written, right.written)) return undefined;
	return distance > 1 && overturnsWord(given, right) ? undefined : distance;
}

function limitByLength(letters: number): 0 | 1 | 2 {
	return letters <= 4 ? 0 : letters <= 8 ? 1 : 2;
}

/** Whether distance ≤ floor((d − 1) / 2): no other name within twice the distance. */
function standsApart(right: Name, distance: number, others: readonly string[]): boolean {
	return others.every((other) => {
		const rival = knownName(other);
		if (Math.abs(rival.length - right.length) > 2 * distance) return true;
		return damerauLevenshtein(right.letters, rival.letters) > 2 * distance;
	});
}

/** Whether all that differs lies within one short word of the name: "il" for "un". */
function overturnsWord(given: Name, right: Name): boolean {
	const [typed, name] = [[...given.letters], [...right.letters]];
	const shift = typed.length - name.length;
	let start = 0;
	while (start < name.length && typed[start] === name[start]) start++;
	let end = name.length;
	while (end > start && end + shift > start && typed[end + shift - 1] === name[end - 1]) end--;
	let from = 0;
	return right.words.some((word) => {
		const to = from + [...word].length;
		const within = from <= start && end <= to && to - from <= 4;
		from = to;
		return within;
	});
}
