import { expect, it } from 'vitest';
import { median, quantile, spread } from './statistics';

it('the median is the middle value, or half way between the two middle ones', () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([9, 1, 5, 6])).toBe(5.5);
	expect(median([4])).toBe(4);
});

it('a quantile lies between two values by its place', () => {
	const values = [50, 10, 20, 30, 40];
	expect(quantile(values, 0)).toBe(10);
	expect(quantile(values, 0.95)).toBeCloseTo(48);
	expect(quantile(values, 1)).toBe(50);
	expect(() => quantile([], 0.5)).toThrow(RangeError);
});

it('spread is that of the middle half, as a share of the median', () => {
	expect(spread([10, 20, 30, 40, 50])).toBeCloseTo(20 / 30);
	expect(spread([5, 5, 5])).toBe(0);
	expect(spread([0, 0])).toBe(0);
});
