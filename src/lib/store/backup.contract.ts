import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '../events/event';
import { begin } from '../quiz/fixtures/sitting';
import { startDraft } from '../quiz/draft';
import { defaultQuizSettings } from '../quiz/quiz-settings';
import { mergeBackup, previewMerge, replaceEverything, undoRestore } from './backup/merge';
import type { Database } from './database';
import { Devices, throughFile } from './fixtures/devices';
import { at, bothViews, day, minute, noon, parsedAll, review } from './fixtures/tabs';
import { append, record } from './record';

/** An event of a type that this version does not know. */
const later = { type: 'moodKept', payload: { date: '2027-05-01', questionId: null } };

async function idsOf(database: Database): Promise<string[]> {
	return database.events.toCollection().primaryKeys();
}

/** What every backend promises of files: what is written is what is read, and a restore is a union. */
export function backupContract(): void {
	const { device, studied } = new Devices('backup');

	describe('a file', () => {
		it('holds every event, the drafts and what could not be read', async () => {
			const { connection, database } = await studied('one', 8);
			const [event] = await database.events.toArray();
			await append(
				connection,
				parsedAll([{ ...event, ...later, id: 'later-1' } as unknown as StudyEvent]),
			);
			const draft = startDraft('quiz', 'tab-1', begin(), { actors: {}, facts: {}, says: {} });
			const choice = { key: 'quizChoice', decks: [], settings: defaultQuizSettings } as const;
			await record(connection, [], at(noon), [], {
				is: 'begin',
				draft,
				choice: { ...choice, decks: [] },
			});
			await database.device.put({ key: 'aside', lines: ['{"id":5}', 'no text'] });

			const backup = await throughFile(database);
			expect(backup.events).toEqual(await database.events.toArray());
			expect(backup.drafts).toEqual([draft]);
			expect(backup.aside).toEqual(['{"id":5}', 'no text']);
			expect(backup.unreadable).toEqual({ stamp: 1, json: 1 });
			const { deviceId, seq, lastAt } = (await database.identity()) ?? {};
			expect(backup.header.device).toEqual({ deviceId, seq, lastAt });
		});

		it('of nothing is one too', async () => {
			const { connection, database } = device('empty');
			await connection.open();
			expect(await throughFile(database)).toMatchObject({ events: [], drafts: [], aside: [] });
		});
	});

	describe('a restore', () => {
		it('adds what is not here, as it said, and comes to the same in either order', async () => {
			const [one, other] = [await studied('one', 7), await studied('other', 5)];
			const [fromOne, fromOther] = [
				await throughFile(one.database),
				await throughFile(other.database),
			];
			expect(await previewMerge(one.database, fromOther)).toEqual({
				adds: 5,
				known: 0,
				drafts: 0,
				unreadable: {},
				onlyHere: 7,
			});
			expect(await mergeBackup(one.database, fromOther)).toEqual({ added: 5, drafts: 0 });
			await mergeBackup(other.database, fromOne);
			expect(await mergeBackup(other.database, fromOne)).toEqual({ added: 0, drafts: 0 });
			expect(await idsOf(one.database)).toEqual(await idsOf(other.database));
			const [first, second] = [await bothViews(one.database), await bothViews(other.database)];
			expect(first.kept).toEqual(first.folded);
			expect(second.kept).toEqual(first.kept);
			expect(await previewMerge(one.database, fromOther)).toMatchObject({ adds: 0, known: 5 });
		});

		it('is taken back to exactly what it added, and no more', async () => {
			const [one, other] = [await studied('one', 7), await studied('other', 5)];
			const backup = await throughFile(other.database);
			const common = parsedAll(backup.events.slice(0, 2));
			await append(one.connection, common);
			const before = await idsOf(one.database);
			await mergeBackup(one.database, backup, () => {}, { events: 2, weight: 10_000 });
			await record(one.connection, [review('q1', 3)], at(noon + 30 * day), ['meanwhile']);
			expect(await undoRestore(one.database)).toBe(3);
			expect(await idsOf(one.database)).toEqual([...before, 'meanwhile'].sort());
			const { kept, folded } = await bothViews(one.database);
			expect(kept).toEqual(folded);
			expect(await undoRestore(one.database)).toBe(0);
		});

		it('of settings holds for all memory, and is taken back with it', async () => {
			const [one, other] = [await studied('one', 6), await studied('other', 2)];
			await record(
				other.connection,
				[{ type: 'settingChanged', payload: { key: 'desiredRetention', value: 0.8 } }],
				at(noon + 40 * day),
			);
			const before = await bothViews(one.database);
			await mergeBackup(one.database, await throughFile(other.database));
			const merged = await bothViews(one.database);
			expect(merged.kept).toEqual(merged.folded);
			expect((await one.database.settingsView())?.settings.desiredRetention).toBe(0.8);
			await undoRestore(one.database);
			expect((await bothViews(one.database)).kept).toEqual(before.kept);
			expect((await one.database.settingsView())?.settings.desiredRetention).toBe(0.9);
		});

		it('lets an answer in between its batches', async () => {
			const [one, other] = [await studied('one', 1), await studied('other', 12)];
			const backup = await throughFile(other.database);
			const recorded: Promise<unknown>[] = [];
			const order: string[] = [];
			await mergeBackup(
				one.database,
				backup,
				(done) => {
					order.push(`batch ${done}`);
					if (recorded.length > 0) return;
					const answer = record(one.connection, [review('q9', 3)], at(noon + minute), ['answer']);
					recorded.push(answer.then(() => order.push('answer')));
				},
				{ events: 3, weight: 10_000 },
			);
			await Promise.all(recorded);
			expect(order.indexOf('answer')).toBeLessThan(order.length - 1);
			const { kept, folded } = await bothViews(one.database);
			expect(kept).toEqual(folded);
			expect(kept.map(([id]) => id)).toContain('q9');
		});

		it('of this device’s own events counts on after them', async () => {
			const { connection, database } = await studied('one', 4);
			const backup = await throughFile(database);
			const identity = await database.identity();
			await database.events.clear();
			await database.questions.clear();
			if (identity) await database.device.put({ ...identity, seq: 1 });
			await mergeBackup(database, backup);
			await record(connection, [review('q1', 3)], at(noon + 9 * day), ['next']);
			expect((await database.events.get('next'))?.seq).toBe(5);
		});
	});

	describe('Replace', () => {
		it('leaves what the file has and nothing else', async () => {
			const [one, other] = [await studied('one', 7), await studied('other', 5)];
			await mergeBackup(one.database, await throughFile(other.database));
			await record(one.connection, [review('q8', 3)], at(noon + 40 * day));
			const backup = await throughFile(other.database);
			await replaceEverything(one.database, backup);
			expect(await idsOf(one.database)).toEqual(await idsOf(other.database));
			expect((await bothViews(one.database)).kept).toEqual((await bothViews(other.database)).kept);
			expect(await undoRestore(one.database)).toBe(0);
		});

		it('keeps what is answered while it is at work', async () => {
			const [one, other] = [await studied('one', 3), await studied('other', 9)];
			const backup = await throughFile(other.database);
			const answers: Promise<unknown>[] = [];
			await replaceEverything(one.database, backup, () => {
				const id = `meanwhile-${answers.length}`;
				answers.push(record(one.connection, [review('q1', 1)], at(noon + 90 * day), [id]));
			});
			await Promise.all(answers);
			expect(answers.length).toBeGreaterThan(0);
			const meanwhile = answers.map((_, index) => `meanwhile-${index}`);
			expect(await idsOf(one.database)).toEqual(
				[...(await idsOf(other.database)), ...meanwhile].sort(),
			);
		});
	});
}
