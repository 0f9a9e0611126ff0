import { describe, expect, it } from 'vitest';
import { eraseEverything } from './backup/marks';
import { mergeBackup, undoRestore } from './backup/merge';
import { checkData, type CheckReport } from './check/check';
import type { Database } from './database';
import { Devices, throughFile } from './fixtures/devices';
import { at, bothDays, bothViews, day, noon, review } from './fixtures/tabs';
import { record } from './record';

const three = { events: 3, weight: 10_000 };

/** What every backend promises of a restore that is cut off, or that something is done beside. */
export function cutRestoreContract(): void {
	const { device, studied } = new Devices('cut');

	async function expectRight(database: Database): Promise<void> {
		for (const both of [await bothDays(database), await bothViews(database)]) {
			expect(both.kept).toEqual(both.folded);
		}
	}

	describe('a restore', () => {
		it('that ends half way owes the study days nothing after the next opening', async () => {
			const [one, other] = [await studied('one', 3), await studied('other', 12)];
			const backup = await throughFile(other.database);
			const ending = mergeBackup(
				one.database,
				backup,
				() => one.database.close({ disableAutoOpen: true }),
				{ events: 3, weight: 10_000 },
			);
			await expect(ending).rejects.toThrow();
			const again = device('one');
			const count = await again.database.events.count();
			expect(count).toBeGreaterThan(3);
			expect(count).toBeLessThan(15);
			const owed = again.database.owed();
			expect(await owed.count()).toBeGreaterThan(0);
			const before = await bothDays(again.database);
			expect(await again.database.days.orderBy('day').toArray()).not.toEqual(before.folded);
			expect(before.kept).toEqual(before.folded);
			await again.connection.open();
			for (const both of [await bothDays(again.database), await bothViews(again.database)]) {
				expect(both.kept).toEqual(both.folded);
			}
			expect(await owed.count()).toBe(0);
			expect(await undoRestore(again.database)).toBe(count - 3);
			const { kept, folded } = await bothDays(again.database);
			expect(kept).toEqual(folded);
		});

		it('of many batches adds up the study days some at a time', async () => {
			const [one, other] = [await studied('one', 3), await studied('other', 120)];
			const backup = await throughFile(other.database);
			await mergeBackup(one.database, backup, () => {}, { events: 1, weight: 10_000 });
			const { kept, folded } = await bothDays(one.database);
			expect(kept).toEqual(folded);
			expect(kept.length).toBeGreaterThan(100);
			expect(await one.database.owed().count()).toBe(0);
		});

		it('adds up the study days with what is done meanwhile', async () => {
			const [one, other] = [await studied('one', 3), await studied('other', 12)];
			const backup = await throughFile(other.database);
			const retention = { key: 'desiredRetention', value: 0.8 } as const;
			const meanwhile: Promise<unknown>[] = [];
			const acts = [
				() => record(one.connection, [review('q1', 1)], at(noon + 40 * day)),
				() => record(one.connection, [{ type: 'settingChanged', payload: retention }], at(noon)),
				() => record(one.connection, [review('q2', 3)], at(noon + 41 * day)),
			];
			await mergeBackup(
				one.database,
				backup,
				() => {
					const act = acts.shift();
					if (act) meanwhile.push(act());
				},
				{ events: 2, weight: 10_000 },
			);
			await Promise.all(meanwhile);
			expect(acts).toEqual([]);
			for (const both of [await bothDays(one.database), await bothViews(one.database)]) {
				expect(both.kept).toEqual(both.folded);
			}
		});

		it('that was cut off goes on with the same file, and is taken back whole', async () => {
			const [one, other] = [await studied('one', 3), await studied('other', 12)];
			const backup = await throughFile(other.database);
			let cut = false;
			const merged = await one.connection.use((database) =>
				mergeBackup(
					database,
					backup,
					() => {
						if (!cut) database.close({ disableAutoOpen: true });
						cut = true;
					},
					three,
				),
			);
			expect(merged).toEqual({ added: 12, drafts: 0 });
			await expectRight(one.database);
			expect(await undoRestore(one.database)).toBe(12);
			expect(await one.database.events.count()).toBe(3);
		});

		it('of another file after one that was cut off is taken back alone', async () => {
			const [one, other, third] = [
				await studied('one', 3),
				await studied('other', 12),
				await studied('third', 4),
			];
			const backup = await throughFile(other.database);
			const ending = mergeBackup(
				one.database,
				backup,
				() => one.database.close({ disableAutoOpen: true }),
				three,
			);
			await expect(ending).rejects.toThrow();
			const again = device('one');
			await again.connection.open();
			const before = await again.database.events.count();
			expect(await mergeBackup(again.database, await throughFile(third.database))).toMatchObject({
				added: 4,
			});
			expect(await undoRestore(again.database)).toBe(4);
			expect(await again.database.events.count()).toBe(before);
		});

		it('stops where everything is erased meanwhile', async () => {
			const [one, other] = [await studied('one', 3), await studied('other', 12)];
			const backup = await throughFile(other.database);
			const beside = device('one');
			await beside.connection.open();
			let erasing: Promise<void> | undefined;
			const merged = await mergeBackup(
				one.database,
				backup,
				() => (erasing ??= eraseEverything(beside.database)),
				{ events: 1, weight: 10_000 },
			);
			await erasing;
			expect(merged).toEqual({ added: 0, drafts: 0 });
			expect(await one.database.events.count()).toBe(0);
			expect(await one.database.restored()).toEqual([]);
			await record(one.connection, [review('q1', 3)], at(noon));
			await expectRight(one.database);
		});

		it('is nothing that a check beside it would mend', async () => {
			const [one, other] = [await studied('one', 3), await studied('other', 40)];
			const backup = await throughFile(other.database);
			const beside = device('one');
			await beside.connection.open();
			let checking: Promise<CheckReport> | undefined;
			await mergeBackup(
				one.database,
				backup,
				(done) => {
					if (done === 4) checking = checkData(beside.database);
				},
				{ events: 1, weight: 10_000 },
			);
			expect(await checking).toMatchObject({ mended: 0, unreadable: 0 });
			await expectRight(one.database);
		});
	});
}
