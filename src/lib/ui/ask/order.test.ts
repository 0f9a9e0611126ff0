import fc from 'fast-check';
import { expect, it } from 'vitest';
import { landing, movedTo } from './order';

const items = ['a', 'b', 'c', 'd'];
const middles = [10, 30, 50, 70];

it('an item goes from its place to another, and the rest keep their order', () => {
	expect(movedTo(items, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
	expect(movedTo(items, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
	fc.assert(
		fc.property(fc.nat(3), fc.nat(3), (from, to) => {
			const moved = movedTo(items, from, to);
			expect(moved[to]).toBe(items[from]);
			expect(moved.filter((_, place) => place !== to)).toEqual(items.toSpliced(from, 1));
		}),
	);
});

it('a dragged row lands before the first whose middle it has not passed', () => {
	const from = (place: number, ...heights: number[]) =>
		heights.map((y) => landing(middles, place, y));
	expect(from(0, -50, 29, 31, 51, 500)).toEqual([0, 0, 1, 2, 3]);
	expect(from(2, 50, 31, 29, 9, 71)).toEqual([2, 2, 1, 0, 3]);
});
