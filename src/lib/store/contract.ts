import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Happening, Rating, StudyEvent } from '../events/event';
import { foldAll } from '../history/history';
import { Connection } from './connection';
import { Database } from './database';
import { readLearner, readSession } from './reads';
import { append, record, type Moment, type Recorded } from './record';
import { rebuildViews } from './views';

const noon = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
const day = 24 * 60 * minute;

function at(now: number): Moment {
	return { now, tzOffsetMin: 0, sessionId: 's1' };
}

function review(questionId: string, rating: Rating): Happening {
	return {
		type: 'reviewed',
		payload: {
			questionId,
			questionVersion: 1,
			mode: 'flashcard',
			rating,
			asked: 'new',
			durationMillis: 4_000,
			scheduler: 'test',
			predicted: null,
		},
	};
}

function eventsOf(recorded: Recorded): StudyEvent[] {
	if (!recorded.ok) throw new Error(`not recorded: ${recorded.fault}`);
	return recorded.events;
}

/** What every backend of the store promises; run against the fake IndexedDB and the browsers' own. */
export function storeContract(): void {
	let count = 0;
	let name = '';
	let open: Database[] = [];

	/** A connection of its own to the same database: what another tab has. */
	function tab(): { connection: Connection; database: Database } {
		const database = new Database(name);
		open.push(database);
		return { connection: new Connection({ database, limitMillis: 2_000 }), database };
	}

	beforeEach(() => {
		count += 1;
		name = `contract-${count}`;
		open = [];
	});
	afterEach(async () => {
		for (const database of open) database.close();
		await Dexie.delete(name);
	});

	/** The views as they stand, and as a fold of the stored events has them. */
	async function bothViews(database: Database) {
		const learner = await readLearner(database);
		const identity = await database.identity();
		const folded = foldAll(await database.events.toArray(), {
			deviceId: identity?.deviceId ?? '',
		});
		return { kept: sorted(learner.views), folded: sorted(folded.views), learner, fold: folded };
	}

	function sorted<T>(views: ReadonlyMap<string, T>): [string, T][] {
		return [...views].sort(([a], [b]) => (a < b ? -1 : 1));
	}

	describe('an answer', () => {
		it('is kept with what it did to the memory', async () => {
			const { connection, database } = tab();
			const [event] = eventsOf(await record(connection, [review('q1', 3)], at(noon)));
			expect(await database.events.toArray()).toEqual([event]);
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
			expect(kept[0]?.[1]).toMatchObject({ questionId: 'q1', phase: 'learning', reps: 1 });
		});

		it('is found by the session it was given in', async () => {
			const { connection, database } = tab();
			const first = eventsOf(await record(connection, [review('q1', 3)], at(noon)));
			const second = eventsOf(await record(connection, [review('q2', 1)], at(noon + minute)));
			await record(connection, [review('q3', 1)], { ...at(noon + 2 * minute), sessionId: 's2' });
			expect(await readSession(database, 's1')).toEqual([...first, ...second]);
		});

		it('is taken back whole', async () => {
			const { connection, database } = tab();
			await record(connection, [review('q1', 3)], at(noon));
			const before = (await bothViews(database)).kept[0]?.[1];
			const [event] = eventsOf(await record(connection, [review('q1', 3)], at(noon + minute)));
			await record(
				connection,
				[{ type: 'undone', payload: { target: event?.id ?? '', questionId: 'q1' } }],
				at(noon + 2 * minute),
			);
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
			expect({ ...kept[0]?.[1], last: null }).toEqual({ ...before, last: null });
		});

		it('keeps its place in order when the clock was set back', async () => {
			const { connection } = tab();
			const [first] = eventsOf(await record(connection, [review('q1', 3)], at(noon)));
			const recorded = await record(connection, [review('q2', 3)], at(noon - 5 * minute));
			const [second] = eventsOf(recorded);
			expect(second).toMatchObject({ at: first?.at, wallAt: noon - 5 * minute, seq: 2 });
			expect(recorded).toMatchObject({ clockSetBackMillis: 5 * minute });
		});

		it('given in another tab counts on in one sequence', async () => {
			const [one, other] = [tab(), tab()];
			await record(one.connection, [review('q1', 3)], at(noon));
			await record(other.connection, [review('q2', 3)], at(noon + 1));
			await Promise.all([
				record(one.connection, [review('q3', 3)], at(noon + 2)),
				record(other.connection, [review('q3', 3)], at(noon + 2)),
			]);
			const events = await one.database.events.toArray();
			expect(events.map(({ seq }) => seq).sort()).toEqual([1, 2, 3, 4]);
			expect(new Set(events.map(({ deviceId }) => deviceId)).size).toBe(1);
			const { kept, folded } = await bothViews(other.database);
			expect(kept).toEqual(folded);
		});
	});

	describe('a setting', () => {
		it('is in force from the moment it is kept', async () => {
			const { connection, database } = tab();
			await record(
				connection,
				[{ type: 'settingChanged', payload: { key: 'newPerDay', value: 7 } }],
				at(noon),
			);
			expect((await readLearner(database)).settings.newPerDay).toBe(7);
		});

		it('of retention folds all of memory anew', async () => {
			const { connection, database } = tab();
			await record(connection, [review('q1', 4)], at(noon));
			const before = (await bothViews(database)).kept[0]?.[1].dueDay ?? 0;
			await record(
				connection,
				[{ type: 'settingChanged', payload: { key: 'desiredRetention', value: 0.8 } }],
				at(noon + minute),
			);
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
			expect(kept[0]?.[1].dueDay).toBeGreaterThan(before);
		});

		it('of the study day decides to which day an answer belongs', async () => {
			const { connection } = tab();
			const twoAtNight = Date.UTC(2026, 2, 3, 2);
			const [late] = eventsOf(await record(connection, [review('q1', 3)], at(twoAtNight)));
			await record(
				connection,
				[{ type: 'settingChanged', payload: { key: 'rolloverHour', value: 1 } }],
				at(twoAtNight),
			);
			const [early] = eventsOf(await record(connection, [review('q2', 3)], at(twoAtNight)));
			expect((early?.studyDay ?? 0) - (late?.studyDay ?? 0)).toBe(1);
		});

		it('of a raised limit holds for its day alone', async () => {
			const { connection, database } = tab();
			const raise: Happening = {
				type: 'limitRaised',
				payload: { newQuestions: 5, reviews: 0 },
			};
			const [event] = eventsOf(await record(connection, [raise], at(noon)));
			const today = event?.studyDay ?? 0;
			expect((await readLearner(database)).raised.get(today)?.newQuestions).toBe(5);
			expect((await readLearner(database)).raised.get(today + 1)).toBeUndefined();
		});
	});

	describe('events from elsewhere', () => {
		it('come to the same in any order, and twice is once', async () => {
			const source = tab();
			for (let index = 0; index < 12; index += 1) {
				const rating = ((index % 4) + 1) as Rating;
				await record(source.connection, [review(`q${index % 3}`, rating)], at(noon + index * day));
			}
			const events = await source.database.events.toArray();
			const expected = (await bothViews(source.database)).kept;
			source.database.close();

			name = `${name}-other`;
			const target = tab();
			const backwards = [...events].reverse();
			expect(await append(target.connection, backwards.slice(0, 5))).toEqual({
				ok: true,
				added: 5,
			});
			expect(await append(target.connection, backwards)).toEqual({ ok: true, added: 7 });
			expect(await append(target.connection, events)).toEqual({ ok: true, added: 0 });
			expect((await bothViews(target.database)).kept).toEqual(expected);
		});
	});

	describe('views', () => {
		it('are rebuilt from the events where another version wrote them', async () => {
			const first = tab();
			await record(first.connection, [review('q1', 3), review('q2', 1)], at(noon));
			const expected = (await bothViews(first.database)).kept;
			await first.database.questions.clear();
			await first.database.device.put({ key: 'fold', version: -1 });
			first.database.close();

			const second = tab();
			await second.connection.open();
			expect((await bothViews(second.database)).kept).toEqual(expected);
		});

		it('rebuilt are the same as kept up', async () => {
			const { connection, database } = tab();
			await record(connection, [review('q1', 3), review('q2', 1)], at(noon));
			await record(connection, [review('q1', 3)], at(noon + day));
			const { kept } = await bothViews(database);
			await database.transaction('rw', database.tables, () => rebuildViews(database));
			expect((await bothViews(database)).kept).toEqual(kept);
		});
	});

	describe('faults', () => {
		it('a lost connection is opened again, and the answer recorded once', async () => {
			const { connection, database } = tab();
			await record(connection, [review('q1', 3)], at(noon));
			database.backendDB().close();
			expect(await record(connection, [review('q2', 3)], at(noon + 1))).toMatchObject({ ok: true });
			expect(await database.events.count()).toBe(2);
		});

		it('a database of a newer version is left alone', async () => {
			const newer = new Dexie(name);
			newer.version(99).stores({ events: 'id', questions: 'questionId', device: 'key' });
			await newer.open();
			newer.close();
			const { connection } = tab();
			expect(await record(connection, [review('q1', 3)], at(noon))).toEqual({
				ok: false,
				fault: 'newer',
			});
		});

		it('a tab that a newer version took over says so and writes nothing', async () => {
			const { connection } = tab();
			await record(connection, [review('q1', 3)], at(noon));
			const newer = new Dexie(name);
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
			const holder = new Dexie(name);
			holder.version(0.5).stores({ events: 'id' });
			await holder.open();
			holder.on('versionchange', () => false);
			// A tab that neither closes nor answers: Dexie's own answer, to close, is taken away.
			holder.backendDB().onversionchange = null;
			const database = new Database(name);
			open.push(database);
			const connection = new Connection({ database, limitMillis: 200 });
			const recorded = await record(connection, [review('q1', 3)], at(noon));
			holder.close();
			expect(recorded).toEqual({ ok: false, fault: 'blocked' });
		});

		it('a failed write leaves neither event nor view', async () => {
			const { connection, database } = tab();
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
