import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '../events/event';
import { foldAll } from '../history/history';
import { foldQuiz } from '../history/quizzes';
import { Connection } from './connection';
import { Database } from './database';
import first from './fixtures/schemas/1.json';
import second from './fixtures/schemas/2.json';
import third from './fixtures/schemas/3.json';
import { dump, make, type RawDatabase } from './fixtures/schema';
import { at, bothViews, noon, review } from './fixtures/tabs';
import { record } from './record';

/**
 * A database as each shipped version left it. They are never changed: a new version adds one, made by
 * the code as it ships (`dump` in `fixtures/schema.ts`).
 */
const shipped: Record<number, RawDatabase> = { 1: first, 2: second, 3: third };

/** What every backend promises of databases that older versions left. */
export function versionsContract(): void {
	describe('the schema', () => {
		it('is that of the newest version that is kept here: a change of it is a new version', async () => {
			const database = new Database('schema');
			await database.open();
			const { verno } = database;
			database.close();
			const { version, stores } = await dump('schema');
			await Dexie.delete('schema');
			expect(Object.keys(shipped).map(Number)).toEqual(
				Array.from({ length: verno }, (_, index) => index + 1),
			);
			expect({ version, stores }).toEqual({
				version: shipped[verno]?.version,
				stores: shipped[verno]?.stores,
			});
		});
	});

	describe.each(Object.entries(shipped))('a database of version %s', (version, raw) => {
		it('is brought up to date with nothing lost, and goes on', async () => {
			const name = `upgrade-${version}`;
			await make(name, raw);
			const database = new Database(name);
			const connection = new Connection({ database });
			await connection.open();

			const events = await database.events.toArray();
			expect(events).toEqual(raw.rows.events);
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
			expect(kept).toHaveLength(raw.rows.questions?.length ?? -1);
			const { deviceId = '', seq = 0 } = (await database.identity()) ?? {};
			const { settings } = foldAll(raw.rows.events as StudyEvent[], { deviceId });
			expect((await database.settingsView())?.settings).toEqual(settings);
			expect(settings.desiredRetention).toBe(0.85);
			expect(await database.drafts.toArray()).toEqual(raw.rows.drafts ?? []);
			const quizzes = await database.quizzes.toArray();
			expect(quizzes).toHaveLength(raw.rows.quizzes?.length ?? 0);
			expect(quizzes).toEqual(quizzes.map(({ quizId }) => foldQuiz(quizId, events)));

			await record(connection, [review('q0', 3)], at(noon + 99 * 86_400_000), ['next']);
			expect((await database.events.get('next'))?.seq).toBe(seq + 1);
			const after = await bothViews(database);
			expect(after.kept).toEqual(after.folded);
			database.close();
			await Dexie.delete(name);
		});
	});
}
