import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating, StudyEvent } from '../events/event';
import { createScheduler } from '../memory/schedule';
import { calibrationOf } from './calibration';
import { event, reviewed, undone } from './fixtures/events';
import { travels } from './fixtures/travels';
import { foldAll } from './history';
import { foldQuestion } from './question';
import { retentionOf } from './retention';
import { DayTally, emptyDay, withShare } from './study-days';

const here = { deviceId: 'phone' };
const scheduler = createScheduler({ desiredRetention: 0.9 });

/** A first answer of a day as a plain reading of the log has it. */
interface Plain {
	mature: boolean;
	right: boolean;
	predicted: number | null;
}

function idOf({ payload }: StudyEvent): string | null {
	return 'questionId' in payload ? payload.questionId : null;
}

/** Whether an event stands: no event that stands, of the same question, takes it back. */
function stands(events: readonly StudyEvent[], one: StudyEvent): boolean {
	return !events.some(
		(other) =>
			other.type === 'undone' &&
			other.payload.target === one.id &&
			idOf(other) === idOf(one) &&
			other.id !== one.id &&
			later(events, one, other) &&
			stands(events, other),
	);
}

/** Only what comes after an event can take it back without a circle. */
function later(events: readonly StudyEvent[], one: StudyEvent, other: StudyEvent): boolean {
	return events.indexOf(other) > events.indexOf(one);
}

/** The log without undos of what had not happened yet, which the rule settles in other tests. */
function plainLog(events: readonly StudyEvent[]): StudyEvent[] {
	return events.filter(
		(one, index) =>
			one.type !== 'undone' ||
			events.slice(0, index).some((other) => other.id === one.payload.target),
	);
}

/** The verdict that stands on an answer, in place of its own. */
function judged(events: readonly StudyEvent[], one: StudyEvent): StudyEvent {
	const verdicts = events.filter(
		(other) =>
			other.type === 'overridden' &&
			other.payload.target === one.id &&
			idOf(other) === idOf(one) &&
			stands(events, other),
	);
	const last = verdicts.at(-1);
	if (one.type !== 'answered' || last?.type !== 'overridden') return one;
	return { ...one, payload: { ...one.payload, outcome: last.payload.right ? 'right' : 'wrong' } };
}

function plainTests(events: readonly StudyEvent[]): Plain[] {
	const tests: Plain[] = [];
	for (const one of events) {
		if ((one.type !== 'reviewed' && one.type !== 'answered') || !stands(events, one)) continue;
		const id = idOf(one);
		const own = events.filter((other) => idOf(other) === id && stands(events, other));
		const earlier = own.slice(0, own.indexOf(one));
		const seen = earlier.some(
			(other) =>
				(other.type === 'reviewed' || other.type === 'answered') && other.studyDay >= one.studyDay,
		);
		// Verdicts count from the answer on, whenever they were put.
		const verdicts = own.filter(({ type }) => type === 'overridden');
		const before = foldQuestion(id ?? '', [...earlier, ...verdicts], scheduler);
		if (seen || before.phase === 'new') continue;
		const answer = judged(events, one);
		if (answer.type === 'reviewed') {
			const { rating, predicted } = answer.payload;
			tests.push({ mature: before.stability >= 21, right: rating !== 1, predicted });
		} else if (answer.type === 'answered') {
			const { kind, place, outcome, guessed, predicted } = answer.payload;
			const byRecall = kind === 'name' || kind === 'date';
			const clear =
				outcome === 'wrong' || outcome === 'partly' || (outcome === 'right' && !guessed);
			if (!byRecall || !clear || place === 'practice') continue;
			tests.push({ mature: before.stability >= 21, right: outcome === 'right', predicted });
		}
	}
	return tests;
}

const share = (tests: readonly Plain[]) => ({
	right: tests.filter(({ right }) => right).length,
	n: tests.length,
});

describe('the study days of a learner who travels while clocks change', () => {
	it('have the answers and the time of the events, each on the day that it was there', () => {
		fc.assert(
			fc.property(travels, (log) => {
				const events = plainLog(log);
				const { days } = foldAll(events, here);
				const given = events.filter(
					(one) => (one.type === 'reviewed' || one.type === 'answered') && stands(events, one),
				);
				const answers: Record<number, number> = {};
				let millis = 0;
				for (const one of given) {
					if (one.type !== 'reviewed' && one.type !== 'answered') continue;
					millis += one.payload.durationMillis;
					const open = judged(events, one);
					if (open.type === 'answered' && open.payload.outcome === 'unanswered') continue;
					// The date of the wall clock four hours ago.
					const clock = new Date(one.wallAt + one.tzOffsetMin * 60_000 - 4 * 3_600_000);
					const day = Date.parse(clock.toISOString().slice(0, 10)) / 86_400_000;
					answers[day] = (answers[day] ?? 0) + 1;
				}
				const folded = [...days.values()].filter((day) => day.answers > 0);
				expect(Object.fromEntries(folded.map((day) => [day.day, day.answers]))).toEqual(answers);
				const sum = [...days.values()].reduce((all, day) => all + day.durationMillis, 0);
				expect(sum).toBe(millis);
			}),
		);
	});

	it('have the retention that a plain reading of the log gives, young and mature apart', () => {
		fc.assert(
			fc.property(travels, (log) => {
				const events = plainLog(log);
				const tests = plainTests(events);
				expect(retentionOf(foldAll(events, here).days.values())).toEqual({
					all: share(tests),
					young: share(tests.filter(({ mature }) => !mature)),
					mature: share(tests.filter(({ mature }) => mature)),
				});
			}),
		);
	});

	it('have what was foretold and what happened, by tenths', () => {
		fc.assert(
			fc.property(travels, (log) => {
				const events = plainLog(log);
				const foretold = plainTests(events).flatMap(({ predicted, right }) =>
					predicted === null ? [] : [{ predicted, right }],
				);
				const points = Array.from({ length: 10 }, (_, tenth) => {
					const within = foretold.filter(
						({ predicted }) =>
							predicted * 10 >= tenth && (predicted * 10 < tenth + 1 || tenth === 9),
					);
					const mean = within.reduce((sum, each) => sum + each.predicted, 0) / within.length;
					return {
						right: within.filter(({ right }) => right).length,
						n: within.length,
						predicted: mean,
					};
				}).filter(({ n }) => n > 0);
				const folded = calibrationOf(foldAll(events, here).days.values());
				expect(folded.map(({ right, n }) => ({ right, n }))).toEqual(
					points.map(({ right, n }) => ({ right, n })),
				);
				folded.forEach(({ predicted }, index) =>
					expect(predicted).toBeCloseTo(points[index]?.predicted ?? NaN, 6),
				);
			}),
		);
	});
});

describe('an answer', () => {
	const learnt = event(reviewed(4));
	const asked = (rating: Rating, studyDay: number) => event(reviewed(rating, 'day'), { studyDay });
	const days = (...events: StudyEvent[]) => foldAll(events, here).days;

	it('counts for retention only as the first of its study day', () => {
		const [first, second] = [asked(1, 20_010), asked(3, 20_010)];
		expect(days(learnt, first, second).get(20_010)).toMatchObject({
			answers: 2,
			young: { right: 0, n: 1 },
		});
		expect(days(learnt).get(20_000)).toMatchObject({ answers: 1, young: { right: 0, n: 0 } });
	});

	it('of a memory of three weeks and more is mature', () => {
		const late = asked(3, 20_060);
		const found = days(learnt, asked(4, 20_010), late).get(20_060);
		expect(found).toMatchObject({ mature: { right: 1, n: 1 }, young: { n: 0 } });
	});

	it('that is undone leaves no day behind', () => {
		const first = asked(3, 20_010);
		expect(days(learnt, first, event(undone(first), { studyDay: 20_011 })).has(20_010)).toBe(false);
	});

	it('added and taken off leaves what was', () => {
		const view = foldQuestion('q', [learnt], scheduler);
		const tallyOf = (...events: StudyEvent[]) => {
			const tally = new DayTally();
			for (const each of events) tally.witness(view, each);
			return tally;
		};
		const one = tallyOf(asked(3, 20_010));
		const [share] = one.days;
		expect(share).toMatchObject({ day: 20_010, answers: 1 });
		const day = withShare(emptyDay(20_010), share ?? emptyDay(0));
		expect(day).toEqual(share);
		expect(withShare(day, share ?? emptyDay(0), -1)).toEqual(emptyDay(20_010));
		expect(one.plus(tallyOf(asked(3, 20_010))).days).toMatchObject([{ answers: 2 }]);
		expect(one.minus(tallyOf(asked(3, 20_010), asked(3, 20_010))).days).toEqual([]);
		expect(tallyOf(event({ type: 'starred', payload: { questionId: 'q' } })).days).toEqual([]);
	});
});
