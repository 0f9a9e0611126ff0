import { describe, expect, it } from 'vitest';
import { offersOf } from './offers';

describe('more than the limit of the day', () => {
	it('is offered in portions of what there is', () => {
		expect(offersOf({ newBeyondLimit: 30, reviewsBeyondLimit: 50 })).toEqual([
			{ more: 'due', count: 20, limits: { newQuestions: 0, reviews: 20 } },
			{ more: 'new', count: 5, limits: { newQuestions: 5, reviews: 0 } },
		]);
		expect(offersOf({ newBeyondLimit: 2, reviewsBeyondLimit: 0 })).toEqual([
			{ more: 'new', count: 2, limits: { newQuestions: 2, reviews: 0 } },
		]);
	});

	it('is not offered where there is no more', () => {
		expect(offersOf({ newBeyondLimit: 0, reviewsBeyondLimit: 0 })).toEqual([]);
	});
});
