import { expect, test } from 'vitest';
import { arrowOf, columnsOf } from './ties';

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

test('an arrow runs between the middles of its columns, in its direction', () => {
	expect(arrowOf(0, 3, 4)).toMatchObject({ start: 12.5, end: 87.5 });
	expect(arrowOf(3, 0, 4)).toMatchObject({ start: 87.5, end: 12.5 });
});

test('its words stand over its middle, and near an edge begin or end with it', () => {
	expect(arrowOf(0, 3, 4).words).toEqual({ at: 50, anchor: 'middle' });
	expect(arrowOf(1, 0, 10).words).toEqual({ at: 5, anchor: 'start' });
	expect(arrowOf(8, 9, 10).words).toEqual({ at: 95, anchor: 'end' });
});
