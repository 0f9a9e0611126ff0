import { describe, expect, it } from 'vitest';
import { practiceSummary, reviewSummary } from './asking-summary';
import { climbed } from './climbed';

describe('the words of a review', () => {
	it('say how far a question has come', () => {
		const after = (days: number, over = {}) =>
			climbed({ days, wonBack: false, needsRecall: false, ...over }, 3);
		expect(after(1)).toBe('1 of 3 days: right on two more, and it is won back.');
		expect(after(1, { needsRecall: true })).toBe(
			'1 of 3 days: right on two more, once with no options to choose from, and it is won back.',
		);
		expect(after(3, { wonBack: true })).toBe('Third day right. It moves to Won back.');
		expect(after(4, { wonBack: true })).toBe('One more day right. It moves to Won back.');
		expect(after(3, { needsRecall: true })).toBe(
			'Right. Once more with no options to choose from, and it is won back.',
		);
	});

	it('sum it up', () => {
		const figures = { questions: 6, missed: 2, wonBack: 1, durationMillis: 240_000 };
		expect(reviewSummary(figures)).toEqual({
			headline: 'Six reviewed, in four minutes.',
			lines: ['Four right at once, two after another try.', 'One moves to Won back.'],
		});
		expect(reviewSummary({ ...figures, missed: 6, wonBack: 0 }).lines).toEqual([
			'None right at once, six after another try.',
		]);
		expect(reviewSummary({ ...figures, missed: 0, wonBack: 0 }).lines).toEqual([
			'You had each of them right at once.',
		]);
		expect(practiceSummary({ ...figures, missed: 1 })).toEqual({
			headline: 'Six practised, in four minutes.',
			lines: ['One gave you trouble; it stands below.'],
		});
	});
});
