import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damerauLevenshtein } from './distance';

// Three letters, so that repeats and swaps are frequent.
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('a metric', () => {
	test('two texts are 0 apart only if they are the same', () => {
		fc.assert(
			fc.property(text, text, (a, b) => {
				expect(damerauLevenshtein(a, b) === 0).toBe(a === b);
			}),
		);
	});

	test('it is as far there as back', () => {
		fc.assert(
			fc.property(text, text, (a, b) => {
				expect(damerauLevenshtein(a, b)).toBe(damerauLevenshtein(b, a));
			}),
		);
	});

	test('no detour is shorter', () => {
		fc.assert(
			fc.property(text, text, text, (a, b, c) => {
				const detour = damerauLevenshtein(a, b) + damerauLevenshtein(b, c);
				expect(damerauLevenshtein(a, c)).toBeLessThanOrEqual(detour);
			}),
			{ numRuns: 3000 },
		);
	});
});

test('it is the least number of single changes, found by trying them all', () => {
	for (const from of textsUpTo(4)) {
		const steps = stepsFrom(from);
		for (const [to, count] of steps)
			expect(damerauLevenshtein(from, to), `${from} ${to}`).toBe(count);
	}
});

test.each([
	['', '', 0],
	['', 'abc', 3],
	['ca', 'abc', 2], // 3 by optimal string alignment
	['kitten', 'sitting', 3],
	['hu xijin', 'hu xjiin', 1],
	['kimjongil', 'kimjongun', 2],
	['northkorea', 'southkorea', 2],
	['австралия', 'австрия', 2],
	['𝒜b', 'b𝒜', 1],
])('%s and %s are %i apart', (a, b, distance) => {
	expect(damerauLevenshtein(a, b)).toBe(distance);
});

function textsUpTo(length: number): string[] {
	if (length === 0) return [''];
	const shorter = textsUpTo(length - 1);
	return [...new Set([...shorter, ...shorter.flatMap((one) => [`${one}a`, `${one}b`])])];
}

/** Every text of a and b up to two letters longer, and the fewest single changes that lead there. */
function stepsFrom(start: string): Map<string, number> {
	const steps = new Map([[start, 0]]);
	for (const [text, count] of steps) {
		for (const next of oneChange(text)) {
			if (next.length <= 6 && !steps.has(next)) steps.set(next, count + 1);
		}
	}
	return steps;
}

function oneChange(text: string): string[] {
	const changed: string[] = [];
	for (let at = 0; at <= text.length; at++) {
		const [before, after] = [text.slice(0, at), text.slice(at)];
		for (const letter of ['a', 'b']) {
			changed.push(before + letter + after);
			if (after !== '') changed.push(before + letter + after.slice(1));
		}
		if (after !== '') changed.push(before + after.slice(1));
		if (after.length > 1) changed.push(`${before}${after[1]}${after[0]}${after.slice(2)}`);
	}
	return changed;
}
