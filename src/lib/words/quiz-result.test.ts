import { describe, expect, it } from 'vitest';
import { findingText, stripLabel } from './quiz-result';

const text = (finding: Parameters<typeof findingText>[0]) => findingText(finding, () => 'Dates');

const none = { wrong: [], partly: [], left: [], late: [], flagged: [], neverShown: [] };

describe('the strip of a result', () => {
	it('says of each question what its shape shows', () => {
		const places = {
			wrong: [1],
			partly: [2],
			left: [3, 4],
			flagged: [2],
			neverShown: [5],
			late: [4],
		};
		expect(stripLabel({ right: 1, credit: 1.5, of: 6 }, places)).toBe(
			'Right: 1 of 6. Partly right: question 3. Wrong: question 2. No answer in time: questions 4 and 5. Guessed or flagged: question 3. Not shown: question 6',
		);
		const untimed = stripLabel({ right: 0, credit: 0, of: 1 }, { ...none, left: [0] });
		expect(untimed).toBe('Right: 0 of 1. No answer: question 1');
	});
});

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
