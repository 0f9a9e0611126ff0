import { expect, test } from 'vitest';
import { foundIn } from './fixtures/lake';
import { chanceOfAsMany } from './lengths';

const right = { options: 3, ties: 1, scored: true };
const wrong = { options: 3, ties: 1, scored: false };

test('the chance of three longest answers out of three is one in 27', () => {
	expect(chanceOfAsMany([right, right, right])).toBeCloseTo(1 / 27, 12);
});

test('the chance of at least one longest answer out of two is five in nine', () => {
	expect(chanceOfAsMany([right, wrong])).toBeCloseTo(5 / 9, 12);
});

test('questions with more options weigh by their own number', () => {
	expect(chanceOfAsMany([right, { options: 4, ties: 1, scored: true }])).toBeCloseTo(1 / 12, 12);
});

test('options that are all of one length say nothing', () => {
	expect(chanceOfAsMany([{ options: 3, ties: 3, scored: true }])).toBeCloseTo(1, 12);
});

test('a tie of two counts half for each', () => {
	expect(chanceOfAsMany([{ options: 3, ties: 2, scored: true }, wrong])).toBeCloseTo(1 - 2 / 9, 12);
});

test('no choices, no verdict', () => {
	expect(chanceOfAsMany([])).toBe(1);
});

test('a long answer among long options, or among short ones, does not stand out', () => {
	const wide = 'That the boats were sent to the far side of the lake';
	const question = (answer: string, others: [string, string]) =>
		foundIn({
			stem: 'What was denied?',
			answer: { text: answer },
			wrong: others.map((text) => ({ text, of: 'leak-month' })),
		});
	expect(question(`${wide} at night`, [wide, `${wide} too`])).toEqual([]);
	expect(question('Nine tall ships there', ['Tugs', 'Oars'])).toEqual([]);
});
