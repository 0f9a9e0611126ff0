import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact, unitsAPoint } from './path';

/** The corners of a compact path, in the drawing's units. */
function cornersOf(d: string): [number, number][] {
	const numbers = d.match(/-?\d+/g)?.map(Number) ?? [];
	let at: [number, number] = [0, 0];
	return Array.from({ length: numbers.length / 2 }, (_, index) => {
		at = [at[0] + numbers[2 * index]!, at[1] + numbers[2 * index + 1]!];
		return [at[0] / unitsAPoint, at[1] / unitsAPoint];
	});
}

test('a path is written in relative tenths', () => {
	expect(compact('M1,2L3.5,2L3.5,-4Z', 0.1)).toBe('M10 20l25 0 0-60z');
});

test('a point on the way is left out, one off it stays', () => {
	expect(compact('M0,0L5,0.1L10,0L10,10', 0.5)).toBe('M0 0l100 0 0 100');
	expect(compact('M0,0L5,2L10,0', 0.5)).toBe('M0 0l50 20 50-20');
});

test('a speck is left out, and the rest stays', () => {
	expect(compact('M0,0L0.3,0L0.3,0.3ZM0,0L9,0L9,9Z', 0.5)).toBe('M0 0l90 0 0 90z');
});

test('no corner moves, and each stays within the tolerance of the line', () => {
	const coordinate = fc.integer({ min: 0, max: 500 });
	fc.assert(
		fc.property(
			fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }),
			(points) => {
				const d = `M${points.map(([x, y]) => `${x},${y}`).join('L')}`;
				const corners = cornersOf(compact(d, 0.5));
				const known = new Set(points.map(String));
				for (const corner of corners) expect(known.has(String(corner))).toBe(true);
			},
		),
	);
});
