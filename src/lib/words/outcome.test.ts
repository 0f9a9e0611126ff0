import { expect, it } from 'vitest';
import { labelOf } from './outcome';

const answered = (credit: number, right = credit === 1) =>
	({ is: 'answered', given: { kind: 'name', text: '' }, mark: { credit, right } }) as const;

it('an answer is right, partly right or wrong by its mark, and guessed only where it is right', () => {
	expect([1, 0.4, 0].map((credit) => labelOf(answered(credit), false))).toEqual([
		'right',
		'partly',
		'wrong',
	]);
	expect([1, 0.4, 0].map((credit) => labelOf(answered(credit), true))).toEqual([
		'guessed',
		'partly',
		'wrong',
	]);
});

it('what was not answered in time has a label of its own', () => {
	expect(labelOf({ is: 'unanswered' }, false)).toBe('unanswered');
	expect(labelOf({ is: 'neverShown' }, false)).toBe('neverShown');
	expect(labelOf({ is: 'late', given: { kind: 'name', text: 'a' } }, true)).toBe('late');
});
