import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { event, reviewed, undone } from '../../history/fixtures/events';
import { Database } from '../database';
import { csvCell, csvOf } from './csv';

it.each([
	['=1+1', `'=1+1`],
	['+49', `'+49`],
	['-3', `'-3`],
	['@SUM(A1)', `'@SUM(A1)`],
	['  =1+1', `'  =1+1`],
	['\t=1', `"'\t=1"`],
	['\rx', `"'\rx"`],
	['\u00A0=1', `'\u00A0=1`],
	['＝1', `'＝1`],
	['plain', 'plain'],
	['a "b", c', '"a ""b"", c"'],
	[-3, '-3'],
	[0.5, '0.5'],
	[null, ''],
	[true, 'true'],
])('the cell %j is written as %j', (value, written) => {
	expect(csvCell(value)).toBe(written);
});

it('no text ever begins a formula', () => {
	const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', 'x', '"');
	fc.assert(
		fc.property(fc.array(starts), fc.string(), (start, rest) => {
			const text = start.join('') + rest;
			const inner = csvCell(text).replace(/^"|"$/g, '').replaceAll('""', '"');
			expect(inner).not.toMatch(/^\s*[=+\-@]/);
			expect(inner === text || inner === `'${text}`).toBe(true);
		}),
	);
});

it('reviews are a table in their order, without those taken back', async () => {
	const database = new Database('csv');
	const first = event(reviewed(3), { tzOffsetMin: -210, at: Date.UTC(2026, 2, 2, 12) });
	const taken = event(reviewed(1), { at: first.at + 1 });
	await database.events.bulkAdd([taken, first, event(undone(taken), { at: first.at + 2 })]);
	const text = await (await csvOf(database, 'reviews')).text();
	const [names, row, ...rest] = text.trim().split('\r\n');
	expect(names).toBe(
		'at,study_day,question,question_version,grade,asked,milliseconds,predicted_recall,scheduler,device,event',
	);
	expect(row).toBe(
		`2026-03-02T08:30:00-03:30,2024-10-04,q,1,3,new,4000,,ts-fsrs 5.4.2 FSRS-6,phone,${first.id}`,
	);
	expect(rest).toEqual([]);
	database.close();
});
