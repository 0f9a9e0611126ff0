import { expect, test } from 'vitest';
import { levelOf } from './verdict';

test.each([
	[1, 'right'],
	[0.999, 'partly'],
	[0.001, 'partly'],
	[0, 'wrong'],
])('a credit of %f is %s', (credit, is) => {
	expect(levelOf(credit)).toEqual({ is, credit });
});

test.each([-0.1, 1.1, NaN])('%f is no credit', (credit) => {
	expect(() => levelOf(credit)).toThrow(RangeError);
});
