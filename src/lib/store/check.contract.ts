import { describe, expect, it } from 'vitest';
import { checkData, checkLast } from './check/check';
import type { Database } from './database';
import { at, bothDays, bothViews, day, minute, noon, review, Tabs } from './fixtures/tabs';
import { record } from './record';
import { eraseEverything } from './backup/marks';

/** What every backend promises of a check: what is shown is what was done, or is made so. */
export function checkContract(): void {
	const tabs = new Tabs('check');

	async function studied() {
		const opened = tabs.open();
		for (let index = 0; index < 9; index += 1) {
			await record(opened.connection, [review(`q${index % 3}`, 3)], at(noon + index * day));
		}
		return opened;
	}

	async function harm(database: Database): Promise<void> {
		const view = await database.questions.get('q1');
		if (view) await database.questions.put({ ...view, stability: 99 });
		if (view) await database.questions.put({ ...view, questionId: 'nobody' });
		await database.questions.delete('q2');
	}

	describe('a check', () => {
		it('of what is right changes nothing', async () => {
			const { database } = await studied();
			const before = await database.questions.toArray();
			const told: number[] = [];
			const report = await checkData(database, (done) => told.push(done));
			expect(report).toEqual({ events: 9, unreadable: 0, views: 4, mended: 0 });
			expect(told.at(-1)).toBe(9);
			expect(await database.questions.toArray()).toEqual(before);
		});

		it('mends a view that is wrong, one that is missing and one of nothing', async () => {
			const { database } = await studied();
			await harm(database);
			expect(await checkData(database)).toMatchObject({ mended: 3 });
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
			expect(await checkData(database)).toMatchObject({ mended: 0 });
		});

		it('mends settings, and all that was folded with the wrong ones', async () => {
			const { database } = await studied();
			const view = await database.settingsView();
			if (!view) throw new Error('no settings');
			await database.device.put({ ...view, settings: { ...view.settings, desiredRetention: 0.8 } });
			expect((await checkData(database)).mended).toBeGreaterThan(0);
			expect((await database.settingsView())?.settings.desiredRetention).toBe(0.9);
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
		});

		it('mends a study day and a count that are off, where every question is right', async () => {
			const { database } = await studied();
			const [first] = await database.days.toArray();
			if (!first) throw new Error('no day');
			await database.days.put({ ...first, answers: first.answers + 5 });
			await database.device.put({ ...(await database.missedCounts()), active: 7 });
			expect(await checkData(database)).toMatchObject({ mended: 1 });
			const { kept, folded } = await bothDays(database);
			expect(kept).toEqual(folded);
			expect((await database.missedCounts()).active).toBe(0);
			expect(await checkData(database)).toMatchObject({ mended: 0 });
		});

		it('sets an event aside that cannot be read, and shows the rest', async () => {
			const { database } = await studied();
			const [event] = await database.events.toArray();
			await database.events.put({ ...event, id: 'broken', at: 'noon' } as never);
			expect(await checkData(database)).toMatchObject({ unreadable: 1 });
			expect(await database.events.count()).toBe(9);
			expect(await database.aside()).toEqual([expect.stringContaining('"broken"')]);
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
		});

		it('never takes back an answer that is given meanwhile', async () => {
			const { connection, database } = await studied();
			const answers = [3, 1, 4].map((rating, index) =>
				record(
					connection,
					[review('q1', rating as 1 | 3 | 4)],
					at(noon + 20 * day + index * minute),
				),
			);
			const [report] = await Promise.all([checkData(database), ...answers]);
			expect(report.unreadable).toBe(0);
			expect(await database.events.count()).toBe(12);
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
		});

		it('after a crash looks at what was touched last, and at everything where that is wrong', async () => {
			const { database } = await studied();
			await harm(database);
			expect(await checkLast(database, 2)).toMatchObject({ events: 2, views: 3, mended: 3 });
			expect(await checkLast(database, 2)).toMatchObject({ mended: 0 });
		});
	});

	describe('Erase', () => {
		it('leaves nothing, and the next answer is a new device’s first', async () => {
			const { connection, database } = await studied();
			const before = await database.identity();
			await eraseEverything(database);
			for (const table of database.tables) expect(await table.count()).toBe(0);
			await record(connection, [review('q1', 3)], at(noon + 50 * day), ['new']);
			const event = await database.events.get('new');
			expect(event?.seq).toBe(1);
			expect(event?.deviceId).not.toBe(before?.deviceId);
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
		});
	});
}
