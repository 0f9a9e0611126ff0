import { expect, test } from 'vitest';
import { columnsOf, middleOf, wordsAt } from './ties';

const tie = (from: string, to: string) => ({ from, to });

test('every name has one column, and whoever is tied to most stands between the others', () => {
	const columns = columnsOf([tie('hub', 'a'), tie('b', 'hub'), tie('hub', 'c'), tie('d', 'hub')]);
	expect([...columns].sort()).toEqual(['a', 'b', 'c', 'd', 'hub']);
	expect(columns[2]).toBe('hub');
});

test('a chain is laid out in its order', () => {
	const chain = columnsOf([tie('a', 'c'), tie('c', 'b'), tie('b', 'd')]);
	expect([chain, [...chain].reverse()]).toContainEqual(['a', 'c', 'b', 'd']);
});

test('the same ties always give the same columns, and no ties none', () => {
	const ties = [tie('x', 'y'), tie('z', 'w'), tie('y', 'z')];
	expect(columnsOf(ties)).toEqual(columnsOf([...ties]));
	expect(columnsOf([])).toEqual([]);
});

test('columns are equally wide', () => {
	expect([0, 1, 2, 3].map((column) => middleOf(column, 4))).toEqual([12.5, 37.5, 62.5, 87.5]);
});

test('words stand over the middle of their arrow, in whichever direction it runs', () => {
	expect(wordsAt(12.5, 87.5, 'met', 16)).toBe(50);
	expect(wordsAt(87.5, 12.5, 'met', 16)).toBe(50);
	expect(wordsAt(10, 30, 'met', 49)).toBe(20);
});

test('near an edge they stay within the drawing, and all the longer ones further from it', () => {
	const [short, long] = ['met', 'asked for a mission to'].map((words) => wordsAt(0, 4, words, 16));
	expect(short).toBeGreaterThan(2);
	expect(long).toBeGreaterThan(short ?? 100);
	expect(wordsAt(96, 100, 'met', 16)).toBe(100 - (short ?? 0));
	expect(wordsAt(0, 4, 'm'.repeat(90), 16)).toBe(50);
});
