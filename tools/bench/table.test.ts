import { expect, it } from 'vitest';
import { judge, ratioOf, rowOf } from './row';
import { tableOf } from './table';

const times = { app: [30, 10, 20], floor: [10, 10, 10] };

it('a row holds the median against that of its floor', () => {
	const row = rowOf({ what: 'a key', ...times, budget: { ratio: 2 } });
	expect(row).toMatchObject({ figure: 20, floor: 10, times: 3 });
	expect(ratioOf(row)).toBe(2);
	expect(judge(row)).toBe('ok');
	expect(judge({ ...row, figure: 20.1 })).toBe('over');
});

it('the slow ones are held against the slow ones of the floor', () => {
	expect(rowOf({ what: 'a key', ...times, share: 1 })).toMatchObject({ figure: 30, floor: 10 });
});

it('a size may be held to a number of bytes, and a figure to nothing', () => {
	const bytes = { what: 'a file', unit: 'bytes', floor: null, times: 1, noise: null } as const;
	expect(judge({ ...bytes, figure: 5, budget: { most: 5 } })).toBe('ok');
	expect(judge({ ...bytes, figure: 6, budget: { most: 5 } })).toBe('over');
	expect(judge({ ...bytes, figure: 6, budget: null })).toBeUndefined();
	expect(() => judge({ ...bytes, figure: 6, budget: { ratio: 1 } })).toThrow('without a floor');
});

it('the table has a line for each row, in columns', () => {
	const table = tableOf([
		rowOf({ what: 'a key', ...times, budget: { ratio: 1.5 } }),
		rowOf({ what: 'a long way', app: [12_345] }),
		{
			what: 'a file',
			unit: 'bytes',
			figure: 4_500_000,
			floor: 45_000,
			budget: { most: 5_000_000 },
			times: 1,
			noise: null,
		},
	]);
	expect(table.split('\n')).toEqual([
		'what         figure    floor  ratio     budget              noise',
		'a key       20.0 ms  10.0 ms  2.0 ×    ≤ 1.5 ×  over  ± 25 % of 3',
		'a long way   12.3 s',
		'a file      4.50 MB  45.0 kB  100 ×  ≤ 5.00 MB  ok',
	]);
});
