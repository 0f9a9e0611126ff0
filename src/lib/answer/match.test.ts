import { describe, expect, test } from 'vitest';
import { gradeMatch } from './match';

const key = {
	prompts: [
		{ id: 'tweet', right: 'actor:hu' },
		{ id: 'speech', right: 'actor:yoon' },
		{ id: 'analysis', right: 'actor:paper' },
		{ id: 'statement', right: 'actor:meeting' },
	],
	options: ['hu', 'yoon', 'paper', 'meeting', 'nobody'].map((name) => ({ id: `actor:${name}` })),
};

function grade(given: Record<string, string>) {
	return gradeMatch(key, new Map(Object.entries(given)));
}

describe('the credit is the share of prompts matched rightly', () => {
	const right = { tweet: 'actor:hu', speech: 'actor:yoon', analysis: 'actor:paper' };

	test.each([
		['all four', { ...right, statement: 'actor:meeting' }, 'right', 1],
		['one left open', right, 'partly', 0.75],
		['one wrong', { ...right, statement: 'actor:nobody' }, 'partly', 0.75],
		['two swapped', { ...right, tweet: 'actor:yoon', speech: 'actor:hu' }, 'partly', 0.25],
		['one, and wrong', { tweet: 'actor:nobody' }, 'wrong', 0],
	])('%s', (_, given, is, credit) => {
		expect(grade(given)).toMatchObject({ is, credit });
	});
});

test('each pair says what was given, what is right, and to which prompt the given one belongs', () => {
	expect(grade({ tweet: 'actor:yoon', speech: 'actor:yoon', analysis: 'actor:nobody' })).toEqual({
		is: 'partly',
		credit: 0.25,
		pairs: [
			{ prompt: 'tweet', is: 'wrong', right: 'actor:hu', given: 'actor:yoon', belongsTo: 'speech' },
			{ prompt: 'speech', is: 'right', right: 'actor:yoon' },
			{
				prompt: 'analysis',
				is: 'wrong',
				right: 'actor:paper',
				given: 'actor:nobody',
				belongsTo: null,
			},
			{ prompt: 'statement', is: 'open', right: 'actor:meeting' },
		],
	});
});

test('nothing matched is asked again', () => {
	expect(grade({})).toEqual({ is: 'again', because: 'empty' });
});

test('what was not offered is an error of the program', () => {
	expect(() => grade({ letter: 'actor:hu' })).toThrow('There is no prompt "letter".');
	expect(() => grade({ tweet: 'actor:kim' })).toThrow('There is no option "actor:kim".');
});
