import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratings, type Rating } from '../events/event';
import { newMemory, type Memory } from './memory';
import { retrievability } from './retrievability';
import { createScheduler, type Scheduler } from './schedule';
import { studyDayOf } from './study-day';
import vectors from './vectors.fsrs.json';

const { again, hard, good, easy } = ratings;
const all: Rating[] = [again, hard, good, easy];
const minute = 60_000;
const plain = createScheduler({ desiredRetention: 0.9, fuzz: false });
const fuzzy = createScheduler({ desiredRetention: 0.9 });
const noon = (studyDay: number) => studyDay * 86_400_000 + 43_200_000;
const on = (studyDay: number, questionId = 'q') => ({ questionId, studyDay, at: noon(studyDay) });

/** The memory after answers on study days that lie so far apart. */
function after(
	answers: readonly (readonly [rating: Rating, daysSince: number])[],
	scheduler: Scheduler = plain,
): Memory {
	let studyDay = 20_000;
	return answers.reduce((memory, [rating, daysSince]) => {
		studyDay += daysSince;
		return scheduler.review(memory, rating, on(studyDay));
	}, newMemory);
}

const graduated = after([
	[good, 0],
	[good, 0],
	[good, 2],
]);

describe('the published vectors of FSRS-6', () => {
	it.each([
		['at noon', '12:00', '12:00'],
		['before and after midnight UTC in Seoul', '08:30', '09:30'],
		['after and before midnight UTC in Seoul', '09:30', '08:30'],
	])('come out when reviews are done %s', (_, even, odd) => {
		const first = Date.parse(`2026-03-02T${even}+09:00`);
		let memory = newMemory;
		let day = studyDayOf(first, 540, 4);
		const days = vectors.intervals.ratings.map((rating, index) => {
			const clock = index % 2 === 0 ? even : odd;
			const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
			const at = Date.parse(`${date}T${clock}+09:00`);
			const studyDay = studyDayOf(at, 540, 4);
			memory = plain.review(memory, rating as Rating, { questionId: 'q', studyDay, at });
			const interval = (memory.dueDay ?? studyDay) - studyDay;
			day = studyDay + interval;
			return interval;
		});
		expect(days).toEqual(vectors.intervals.days);
	});

	it('give the memory state', () => {
		const { elapsedDays, stability, difficulty, tolerance } = vectors.memoryState;
		const memory = after(
			vectors.memoryState.ratings.map((rating, index) => [
				rating as Rating,
				elapsedDays[index] ?? NaN,
			]),
		);
		expect(Math.abs(memory.stability - stability)).toBeLessThan(tolerance);
		expect(Math.abs(memory.difficulty - difficulty)).toBeLessThan(tolerance);
	});

	it('give the state after each first rating', () => {
		const first = all.map((rating) => after([[rating, 0]]));
		first.forEach(({ stability, difficulty }, index) => {
			expect(stability).toBeCloseTo(vectors.firstRating.stability[index] ?? NaN, 8);
			expect(difficulty).toBeCloseTo(vectors.firstRating.difficulty[index] ?? NaN, 8);
		});
	});
});

describe('a question on its way', () => {
	it('takes steps of one, six and ten minutes from the answer, then days', () => {
		const at = noon(20_000) + 123;
		const first = { questionId: 'q', studyDay: 20_000, at };
		expect(plain.review(newMemory, again, first)).toMatchObject({
			phase: 'learning',
			step: 0,
			dueAt: at + minute,
			dueDay: null,
		});
		expect(plain.review(newMemory, hard, first).dueAt).toBe(at + 6 * minute);
		expect(plain.review(newMemory, good, first)).toMatchObject({
			step: 1,
			dueAt: at + 10 * minute,
		});
		expect(plain.review(newMemory, easy, first)).toMatchObject({
			phase: 'review',
			dueAt: null,
			dueDay: 20_008,
			reps: 1,
		});
	});

	it('goes back to a step of ten minutes when it is forgotten, and remembers the lapse', () => {
		const { dueDay } = graduated;
		const lapsed = plain.review(graduated, again, on(dueDay ?? NaN));
		expect(lapsed).toMatchObject({ phase: 'relearning', lapses: 1, dueDay: null });
		expect(lapsed.dueAt).toBe(noon(dueDay ?? NaN) + 10 * minute);
		expect(lapsed.stability).toBeLessThan(graduated.stability);
	});

	it('counts a step that crosses the start of the day as one day', () => {
		const stepped = after([[good, 0]]);
		const sameDay = plain.review(stepped, good, on(20_000));
		const nextDay = plain.review(stepped, good, on(20_001));
		expect(nextDay.lastDay).toBe(20_001);
		expect(nextDay.stability).not.toBe(sameDay.stability);
	});

	it('is counted as answered on its last day when the clock was set back', () => {
		const lastDay = graduated.lastDay ?? NaN;
		const back = plain.review(graduated, good, on(lastDay - 400));
		expect(back).toEqual(
			plain.review(graduated, good, { ...on(lastDay), at: noon(lastDay - 400) }),
		);
		expect(back.lastDay).toBe(lastDay);
	});

	it('is due when recall has fallen to what the learner asked for', () => {
		for (const desiredRetention of [0.8, 0.9, 0.97]) {
			const scheduler = createScheduler({ desiredRetention, fuzz: false });
			const memory = after(
				[
					[easy, 0],
					[good, 8],
					[good, 40],
				],
				scheduler,
			);
			const recall = retrievability(memory, memory.dueDay ?? NaN) ?? NaN;
			expect(Math.abs(recall - desiredRetention)).toBeLessThan(0.005);
		}
	});
});

const history = fc.array(fc.tuple(fc.constantFrom(...all), fc.integer({ min: 0, max: 90 })), {
	maxLength: 12,
});

describe('the four buttons', () => {
	it('show what comes, whatever came before', () => {
		fc.assert(
			fc.property(
				history,
				fc.integer({ min: 0, max: 90 }),
				fc.string(),
				(past, days, questionId) => {
					const memory = after(past, fuzzy);
					const occasion = on((memory.lastDay ?? 20_000) + days, questionId);
					const preview = fuzzy.preview(memory, occasion);
					for (const rating of all) {
						const comes = fuzzy.review(memory, rating, occasion);
						expect(comes).toEqual(preview[rating].memory);
						const { unit, count } = preview[rating].interval;
						expect(comes.dueDay === null ? 'minute' : 'day').toBe(unit);
						expect(comes.dueDay ?? comes.dueAt).toBe(
							unit === 'day' ? occasion.studyDay + count : occasion.at + count * minute,
						);
					}
				},
			),
		);
	});

	it('put Hard before Good before Easy in a review, with fuzz and without', () => {
		fc.assert(
			fc.property(
				history,
				fc.integer({ min: 0, max: 90 }),
				fc.constantFrom(plain, fuzzy),
				(past, days, scheduler) => {
					const memory = scheduler.review(after(past, scheduler), easy, on(30_000));
					const preview = scheduler.preview(memory, on(30_000 + days));
					const interval = (rating: Rating) => preview[rating].interval.count;
					expect(interval(hard)).toBeLessThan(interval(good));
					expect(interval(good)).toBeLessThan(interval(easy));
				},
			),
		);
	});
});

describe('fuzz', () => {
	const known = after([
		[easy, 0],
		[easy, 8],
	]);
	const dueDay = (questionId: string, memory: Memory, millis = 0) => {
		const occasion = on(20_100, questionId);
		return fuzzy.review(memory, good, { ...occasion, at: occasion.at + millis }).dueDay;
	};

	it('parts questions that were learnt together', () => {
		const days = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => dueDay(id, known));
		expect(new Set(days).size).toBeGreaterThan(1);
	});

	it('does not depend on the clock', () => {
		expect(dueDay('a', known, 3_600_000)).toBe(dueDay('a', known));
	});

	it('does not confuse the eleventh review of one question with the first of another', () => {
		const pairs = Array.from({ length: 20 }, (_, index) => [
			dueDay(`q${index}`, { ...known, reps: 11 }),
			dueDay(`q${index}1`, { ...known, reps: 1 }),
		]);
		expect(pairs.some(([one, other]) => one !== other)).toBe(true);
	});
});
