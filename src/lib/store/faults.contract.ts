import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { at, noon, review, Tabs } from './fixtures/tabs';
import { record } from './record';

/** What every backend of the store promises of what goes wrong. */
export function faultsContract(): void {
	const tabs = new Tabs('faults');

	describe('faults', () => {
		it('a lost connection is opened again, and the answer recorded once', async () => {
			const { connection, database } = tabs.open();
			await record(connection, [review('q1', 3)], at(noon));
			database.backendDB().close();
			expect(await record(connection, [review('q2', 3)], at(noon + 1))).toMatchObject({ ok: true });
			expect(await database.events.count()).toBe(2);
		});

		it('a database of a newer version is left alone', async () => {
			const newer = new Dexie(tabs.name);
			newer.version(99).stores({ events: 'id', questions: 'questionId', device: 'key' });
			await newer.open();
			newer.close();
			const { connection } = tabs.open();
			expect(await record(connection, [review('q1', 3)], at(noon))).toEqual({
				ok: false,
				fault: 'newer',
			});
		});

		it('a tab that a newer version took over says so and writes nothing', async () => {
			const { connection } = tabs.open();
			await record(connection, [review('q1', 3)], at(noon));
			const newer = new Dexie(tabs.name);
			newer.version(99).stores({ events: 'id', questions: 'questionId', device: 'key' });
			await newer.open();
			expect(await record(connection, [review('q2', 3)], at(noon + 1))).toEqual({
				ok: false,
				fault: 'outdated',
			});
			expect(await newer.table('events').count()).toBe(1);
			newer.close();
		});

		it('an upgrade that another tab holds up is said to be', async () => {
			const holder = new Dexie(tabs.name);
			holder.version(0.5).stores({ events: 'id' });
			await holder.open();
			holder.on('versionchange', () => false);
			// A tab that neither closes nor answers: Dexie's own answer, to close, is taken away.
			holder.backendDB().onversionchange = null;
			const { connection } = tabs.open({ limitMillis: 200 });
			const recorded = await record(connection, [review('q1', 3)], at(noon));
			holder.close();
			expect(recorded).toEqual({ ok: false, fault: 'blocked' });
		});

		it('a failed write leaves neither event nor view', async () => {
			const { connection, database } = tabs.open();
			await connection.open();
			database.questions.hook('creating', () => {
				throw new DOMException('no room', 'QuotaExceededError');
			});
			expect(await record(connection, [review('q1', 3)], at(noon))).toEqual({
				ok: false,
				fault: 'full',
			});
			expect(await database.events.count()).toBe(0);
			expect(await database.questions.count()).toBe(0);
		});
	});
}
