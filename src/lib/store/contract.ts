import { describe, expect, it } from 'vitest';
import type { Happening, Rating, StudyEvent } from '../events/event';
import { randomFrom, shuffled } from '../events/random';
import { foldVersion } from '../history/fold-version';
import {
	at,
	bothDays,
	bothViews,
	day,
	eventsOf,
	minute,
	noon,
	parsedAll,
	review,
	somethingDone,
	Tabs,
	undoOf,
} from './fixtures/tabs';
import { readLearner, readLearnerIn } from './reads';
import { append, record } from './record';
import { rebuildViews } from './views';

/** What every backend of the store promises; run against the fake IndexedDB and the browsers' own. */
export function storeContract(): void {
	const tabs = new Tabs('contract');

	describe('an answer', () => {
		it('is kept with what it did to the memory', async () => {
			const { connection, database } = tabs.open();
			const [event] = eventsOf(await record(connection, [review('q1', 3)], at(noon)));
			expect(await database.events.toArray()).toEqual([event]);
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
			expect(kept[0]?.[1]).toMatchObject({ questionId: 'q1', phase: 'learning', reps: 1 });
		});

		it('is found by the session it was given in', async () => {
			const { connection, database } = tabs.open();
			const first = eventsOf(await record(connection, [review('q1', 3)], at(noon)));
			const second = eventsOf(await record(connection, [review('q2', 1)], at(noon + minute)));
			await record(connection, [review('q3', 1)], { ...at(noon + 2 * minute), sessionId: 's2' });
			expect((await readLearnerIn(database, 's1')).events).toEqual([...first, ...second]);
		});

		it('is taken back whole', async () => {
			const { connection, database } = tabs.open();
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
			const { connection } = tabs.open();
			const [first] = eventsOf(await record(connection, [review('q1', 3)], at(noon)));
			const recorded = await record(connection, [review('q2', 3)], at(noon - 5 * minute));
			const [second] = eventsOf(recorded);
			expect(second).toMatchObject({ at: first?.at, wallAt: noon - 5 * minute, seq: 2 });
			expect(recorded).toMatchObject({ clockSetBackMillis: 5 * minute });
		});

		it('given in another tab counts on in one sequence', async () => {
			const [one, other] = [tabs.open(), tabs.open()];
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
			const { connection, database } = tabs.open();
			await record(
				connection,
				[{ type: 'settingChanged', payload: { key: 'newPerDay', value: 7 } }],
				at(noon),
			);
			expect((await readLearner(database)).settings.newPerDay).toBe(7);
		});

		it('of retention folds all of memory anew', async () => {
			const { connection, database } = tabs.open();
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
			const { connection } = tabs.open();
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
			const { connection, database } = tabs.open();
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
			const source = tabs.open();
			for (let index = 0; index < 12; index += 1) {
				const rating = ((index % 4) + 1) as Rating;
				await record(source.connection, [review(`q${index % 3}`, rating)], at(noon + index * day));
			}
			const events = parsedAll(await source.database.events.toArray());
			const expected = (await bothViews(source.database)).kept;
			source.database.close();

			tabs.name = `${tabs.name}-other`;
			const target = tabs.open();
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
			const first = tabs.open();
			await record(first.connection, [review('q1', 3), review('q2', 1)], at(noon));
			const expected = (await bothViews(first.database)).kept;
			await first.database.questions.clear();
			await first.database.device.put({ key: 'fold', version: -1 });
			first.database.close();

			const second = tabs.open();
			await second.connection.open();
			expect((await bothViews(second.database)).kept).toEqual(expected);
		});

		it('are made anew by the next answer where another version wrote them meanwhile', async () => {
			const { connection, database } = tabs.open();
			await record(connection, [review('q1', 3)], at(noon));
			const [view] = await database.questions.toArray();
			if (view) await database.questions.put({ ...view, reps: 99 });
			await database.device.put({ key: 'fold', version: -1 });
			await record(connection, [review('q1', 3)], at(noon + 10 * minute));
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
			expect(await database.device.get('fold')).toEqual({ key: 'fold', version: foldVersion });
		});

		it('of study days are sums that follow each answer, undo, verdict and reset', async () => {
			const { connection, database } = tabs.open();
			const random = randomFrom(7);
			const given: StudyEvent[] = [];
			for (let step = 0; step < 60; step += 1) {
				const happening = somethingDone(random, given);
				const moment = at(noon + step * 9 * 60 * minute);
				given.push(...eventsOf(await record(connection, [happening], moment)));
			}
			const { kept, folded } = await bothDays(database);
			expect(kept).toEqual(folded);
			expect(kept.reduce((sum, { young }) => sum + young.n, 0)).toBeGreaterThan(5);

			const [first, ...others] = given.slice(0, 4);
			const undos = [first, ...others].map((event) => undoOf(event));
			await record(connection, undos, at(noon + 90 * day));
			const after = await bothDays(database);
			expect(after.kept).toEqual(after.folded);
			expect(after.kept).not.toEqual(kept);
			await database.transaction('rw', database.tables, () => rebuildViews(database));
			expect((await bothDays(database)).kept).toEqual(after.kept);
		});

		it('of study days from elsewhere come to the same in any order', async () => {
			const source = tabs.open();
			const random = randomFrom(11);
			const events: StudyEvent[] = [];
			for (let step = 0; step < 30; step += 1) {
				const moment = at(noon + step * 13 * 60 * minute);
				const recorded = record(source.connection, [somethingDone(random, events)], moment);
				events.push(...eventsOf(await recorded));
			}
			const expected = (await bothDays(source.database)).kept;
			source.database.close();

			tabs.name = `${tabs.name}-other`;
			const target = tabs.open();
			const arriving = parsedAll(shuffled(events, random));
			await append(target.connection, arriving.slice(0, 13));
			await append(target.connection, arriving.slice(10));
			expect((await bothDays(target.database)).kept).toEqual(expected);
		});

		it('rebuilt are the same as kept up', async () => {
			const { connection, database } = tabs.open();
			await record(connection, [review('q1', 3), review('q2', 1)], at(noon));
			await record(connection, [review('q1', 3)], at(noon + day));
			const { kept } = await bothViews(database);
			await database.transaction('rw', database.tables, () => rebuildViews(database));
			expect((await bothViews(database)).kept).toEqual(kept);
		});
	});
}
