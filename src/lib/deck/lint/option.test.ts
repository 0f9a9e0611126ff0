import { expect, test } from 'vitest';
import { compileAnswer } from '../compile-answer';
import type { AnswerSource } from '../schema';
import { optionText } from './option';

const actors = new Map(
	['Sweden', 'Finland', 'Japan'].map((name) => {
		const id = name.toLowerCase();
		return [id, { id, kind: 'state' as const, name, role: 'a state', aliases: [] }];
	}),
);

test.each<AnswerSource>([
	{ date: '2022-06-28/2022-06-30' },
	{ actor: 'japan' },
	{ actors: ['sweden', 'finland', 'japan'] },
	{ number: 32 },
	{ number: 12_500, unit: 'soldiers' },
	{ place: 'Kelby', aliases: ['Port of Kelby'] },
	{ text: 'In trade' },
])('the rules read %j as the learner does', (answer) => {
	expect(optionText(answer, actors)).toBe(compileAnswer(answer, actors).text);
});
