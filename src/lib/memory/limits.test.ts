import { describe, expect, it } from 'vitest';
import { unmetCard, type Card } from './card';
import { allowanceOf, type LimitsInput } from './limits';

const day = 100;
const metBefore: Card = { ...unmetCard, introducedOn: 50 };
const metToday: Card = { ...unmetCard, introducedOn: day, countedOn: day };
const reviewedToday: Card = { ...metBefore, countedOn: day };
const times = (count: number, card: Card) => Array<Card>(count).fill(card);

const allowance = (cards: Card[], more: Partial<LimitsInput> = {}) =>
	allowanceOf({
		cards,
		settings: { newPerDay: 20, reviewsPerDay: 200 },
		raised: { newQuestions: 0, reviews: 0 },
		day,
		...more,
	});

describe('the very first day', () => {
	it('has five new questions', () => {
		expect(allowance([]).newQuestions).toBe(5);
		expect(allowance(times(4, metToday)).newQuestions).toBe(1);
		expect(allowance(times(5, metToday)).newQuestions).toBe(0);
	});

	it('has no more than the learner wants', () => {
		const settings = { newPerDay: 3, reviewsPerDay: 200 };
		expect(allowance([], { settings }).newQuestions).toBe(3);
	});

	it('offers more', () => {
		const raised = { newQuestions: 5, reviews: 0 };
		expect(allowance(times(5, metToday), { raised }).extraNew).toBe(5);
		expect(allowance(times(7, metToday), { raised }).extraNew).toBe(3);
	});

	it('is over on the next, which has as many as the learner wants', () => {
		expect(allowance([metBefore]).newQuestions).toBe(20);
	});
});

describe('the day', () => {
	it('counts new questions inside the limit of reviews', () => {
		const { total, newQuestions, done } = allowance([
			...times(3, metToday),
			...times(10, reviewedToday),
			metBefore,
		]);
		expect({ total, newQuestions, done }).toEqual({
			total: 187,
			newQuestions: 17,
			done: { newQuestions: 3, reviews: 10 },
		});
	});

	it('has nothing left when a limit was lowered beneath what was done', () => {
		const settings = { newPerDay: 1, reviewsPerDay: 2 };
		const { total, newQuestions } = allowance(times(5, metToday), { settings });
		expect([total, newQuestions]).toEqual([0, 0]);
	});

	it('raised for new questions brings them though its reviews are used up, and each only once', () => {
		const raised = { newQuestions: 5, reviews: 0 };
		const reviews = [metBefore, ...times(200, reviewedToday)];
		for (const met of [0, 1, 5]) {
			const { total, extraNew } = allowance([...reviews, ...times(met, metToday)], { raised });
			expect([total, extraNew]).toEqual([0, 5 - met]);
		}
	});

	it('raised for new questions brings them though the limit was lowered after more reviews', () => {
		const settings = { newPerDay: 20, reviewsPerDay: 100 };
		const raised = { newQuestions: 5, reviews: 0 };
		const cards = [metBefore, ...times(200, reviewedToday)];
		expect(allowance(cards, { settings, raised })).toMatchObject({ total: 0, extraNew: 5 });
	});

	it('raised for reviews has so many more', () => {
		const raised = { newQuestions: 0, reviews: 50 };
		expect(allowance([metBefore, ...times(200, reviewedToday)], { raised }).total).toBe(50);
	});
});
