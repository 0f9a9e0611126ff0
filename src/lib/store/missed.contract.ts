import { describe, expect, it } from 'vitest';
import type { Happening, Payloads } from '../events/event';
import { at, bothViews, day, eventsOf, noon, parsedAll, Tabs } from './fixtures/tabs';
import type { Database } from './database';
import { readLearner, readMissed, readMissedCount } from './reads';
import { append, record } from './record';
import { rebuildViews } from './views';

function answer(questionId: string, outcome: 'right' | 'wrong'): Happening {
	const payload: Payloads['answered'] = {
		questionId,
		questionVersion: 1,
		kind: 'name',
		place: 'missed',
		quizId: null,
		given: { kind: 'name', text: 'Seoul' },
		outcome,
		credit: outcome === 'right' ? 1 : 0,
		guessed: false,
		givenAt: noon,
		asked: 'extra',
		durationMillis: 1_000,
		seed: null,
		scheduler: 'test',
		predicted: null,
	};
	return { type: 'answered', payload };
}

const of = (type: 'missRemoved' | 'missReopened', questionId: string): Happening => ({
	type,
	payload: { questionId },
});

async function idsOf(database: Database, ...standings: Parameters<typeof readMissed>[1]) {
	const { views } = await readMissed(database, standings);
	return views.map(({ questionId }) => questionId);
}

/** What every backend promises of the missed list. */
export function missedContract(): void {
	const tabs = new Tabs('missed');

	describe('the missed list', () => {
		it('has what is to be won back, the last one first, and its count', async () => {
			const { connection, database } = tabs.open();
			expect(await readMissedCount(database)).toBe(0);
			await record(connection, [answer('a', 'wrong')], at(noon));
			await record(connection, [answer('b', 'wrong')], at(noon + 1));
			await record(connection, [answer('c', 'right')], at(noon + 2));
			expect(await idsOf(database, 'active')).toEqual(['b', 'a']);
			expect(await readMissedCount(database)).toBe(2);
			await record(connection, [answer('a', 'wrong')], at(noon + 3));
			expect(await idsOf(database, 'active')).toEqual(['a', 'b']);
			expect(await readMissedCount(database)).toBe(2);
		});

		it('gives up what was won back or taken off, and takes it back', async () => {
			const { connection, database } = tabs.open();
			await record(connection, [answer('a', 'wrong'), answer('b', 'wrong')], at(noon));
			for (const later of [1, 2, 3])
				await record(connection, [answer('a', 'right')], at(noon + later * day));
			await record(connection, [of('missRemoved', 'b')], at(noon + 4 * day));
			expect(await idsOf(database, 'active')).toEqual([]);
			expect(await idsOf(database, 'wonBack', 'removed')).toEqual(['b', 'a']);
			expect(await database.missedCounts()).toMatchObject({ active: 0, wonBack: 1, removed: 1 });
			await record(connection, [of('missReopened', 'a')], at(noon + 5 * day));
			expect(await idsOf(database, 'active')).toEqual(['a']);
		});

		it('is the same in a tab that holds all views, whoever changed them', async () => {
			const [one, other] = [tabs.open(), tabs.open()];
			await record(one.connection, [answer('a', 'wrong'), answer('b', 'wrong')], at(noon));
			await readLearner(one.database);
			expect(await idsOf(one.database, 'active')).toEqual(await idsOf(other.database, 'active'));
			await record(other.connection, [of('missRemoved', 'a')], at(noon + 1));
			await record(other.connection, [answer('c', 'wrong')], at(noon + 2));
			expect(await idsOf(one.database, 'active')).toEqual(['c', 'b']);
			expect(await readMissed(one.database, ['wonBack', 'removed'])).toEqual(
				await readMissed(other.database, ['wonBack', 'removed']),
			);
		});

		it('is as before when the miss is undone', async () => {
			const { connection, database } = tabs.open();
			const [miss] = eventsOf(await record(connection, [answer('a', 'wrong')], at(noon)));
			const payload = { target: miss?.id ?? '', questionId: 'a' };
			await record(connection, [{ type: 'undone', payload }], at(noon + 1));
			expect(await idsOf(database, 'active')).toEqual([]);
			expect(await database.missedCounts()).toMatchObject({ active: 0, wonBack: 0, removed: 0 });
		});

		it('and its counts are the same from elsewhere, rebuilt and kept up', async () => {
			const source = tabs.open();
			const ids = ['a', 'b', 'c', 'd'];
			await record(
				source.connection,
				ids.map((id) => answer(id, 'wrong')),
				at(noon),
			);
			await record(source.connection, [of('missRemoved', 'b')], at(noon + 1));
			for (const later of [1, 2, 3])
				await record(source.connection, [answer('c', 'right')], at(noon + later * day));
			const events = parsedAll(await source.database.events.toArray());
			const counts = await source.database.missedCounts();
			expect(counts).toMatchObject({ active: 2, wonBack: 1, removed: 1 });
			await source.database.transaction('rw', source.database.tables, () =>
				rebuildViews(source.database),
			);
			expect(await source.database.missedCounts()).toEqual(counts);
			source.database.close();

			tabs.name = `${tabs.name}-other`;
			const target = tabs.open();
			await append(target.connection, events.slice(4));
			await append(target.connection, events);
			expect(await target.database.missedCounts()).toEqual(counts);
			const { kept, folded } = await bothViews(target.database);
			expect(kept).toEqual(folded);
		});
	});
}
