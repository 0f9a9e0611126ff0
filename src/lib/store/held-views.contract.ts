import { describe, expect, it } from 'vitest';
import { checkData } from './check/check';
import { at, bothViews, minute, noon, review, Tabs } from './fixtures/tabs';
import { keepSnapshot, makeSnapshot } from './held-views';
import { readLearner } from './reads';
import { record } from './record';
import type { Database } from './database';

const many = Array.from({ length: 600 }, (_, index) => review(`q${index}`, 3));

async function snapshotOf(database: Database) {
	const row = await database.device.get('snapshot');
	return row?.key === 'snapshot' ? row : undefined;
}

/** What every backend promises of views that are kept in hand, or all in one row. */
export function heldViewsContract(): void {
	const tabs = new Tabs('held');

	describe('views that a tab holds', () => {
		it('are as they are on the disk, whoever changed them', async () => {
			const [one, other] = [tabs.open(), tabs.open()];
			await record(one.connection, [review('q1', 3), review('q2', 3)], at(noon));
			await bothViews(one.database);
			await record(other.connection, [review('q2', 1), review('q3', 4)], at(noon + minute));
			const { kept, folded } = await bothViews(one.database);
			expect(kept).toEqual(folded);
			expect(kept).toHaveLength(3);
		});

		it('are gone once everything was erased, and after that are the new ones', async () => {
			const { connection, database } = tabs.open();
			await record(connection, [review('q1', 3)], at(noon));
			await bothViews(database);
			for (const table of database.tables) await table.clear();
			expect((await readLearner(database)).views.size).toBe(0);
			await record(connection, [review('q2', 3)], at(noon));
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
		});
	});

	describe('many views', () => {
		it('are kept in one row, from which the next tab has them, with what changed since', async () => {
			const [one, other] = [tabs.open(), tabs.open()];
			await record(one.connection, many, at(noon));
			const { views } = await readLearner(one.database);
			await keepSnapshot(one.database);
			const row = await snapshotOf(one.database);
			expect(new Map(row?.views.map((view) => [view.questionId, view]))).toEqual(views);

			const marked = row?.views.map((view) => ({ ...view, note: 'from the row' })) ?? [];
			if (row) await one.database.device.put({ ...row, views: marked });
			await record(one.connection, [review('q1', 1)], at(noon + minute));
			const read = (await readLearner(other.database)).views;
			expect(read.get('q0')?.note).toBe('from the row');
			expect(read.get('q1')).toEqual(await one.database.questions.get('q1'));

			// Whoever doubts the data has everybody read it anew.
			await checkData(one.database);
			const { kept, folded } = await bothViews(other.database);
			expect(kept).toEqual(folded);
		});

		it('are there in one row after work that changed them all', async () => {
			const [one, other] = [tabs.open(), tabs.open()];
			await record(one.connection, many, at(noon));
			await makeSnapshot(other.database);
			const row = await snapshotOf(one.database);
			const { views } = await readLearner(one.database);
			expect(new Map(row?.views.map((view) => [view.questionId, view]))).toEqual(views);
		});

		it('are not written again for a few changes', async () => {
			const { connection, database } = tabs.open();
			await record(connection, many, at(noon));
			await readLearner(database);
			await keepSnapshot(database);
			const first = await snapshotOf(database);
			await record(connection, [review('q1', 1)], at(noon + minute));
			await readLearner(database);
			await keepSnapshot(database);
			expect(await snapshotOf(database)).toEqual(first);
			await record(connection, many.slice(0, 200), at(noon + 2 * minute));
			await readLearner(database);
			await keepSnapshot(database);
			expect((await snapshotOf(database))?.revision).toBe((first?.revision ?? 0) + 201);
		});
	});
}
