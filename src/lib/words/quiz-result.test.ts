import { describe, expect, it } from 'vitest';
import { findingText } from './quiz-result';

const text = (finding: Parameters<typeof findingText>[0]) => findingText(finding, () => 'Dates');

describe('the sentence of a result', () => {
	it('says plainly where all was right, or nothing', () => {
		expect(text({ is: 'noneMissed' })).toBe('Everything that you were shown was right.');
		expect(text({ is: 'noneRight' })).toBe('No question was wholly right.');
	});

	it('names what cost most, and how much of it', () => {
		expect(text({ is: 'kind', kind: 'choice', here: 5, missed: 5 })).toBe(
			'Questions with options cost you most: all five you missed.',
		);
		expect(text({ is: 'deck', deck: 'a/dates', here: 4, missed: 5 })).toBe(
			'Dates cost you most: four of the five you missed.',
		);
	});

	it('claims nothing of decks and kinds but that none stands out', () => {
		expect(text({ is: 'spread', missed: 5 })).toBe(
			'Five were missed; no deck and no kind of question stands out.',
		);
	});
});
