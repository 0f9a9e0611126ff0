import { expect, test } from 'vitest';
import { nearest } from './nearest';

const marks = [
	{ place: 'north', label: [100, 40] as [number, number] },
	{ place: 'south', label: [100, 100] as [number, number] },
];

test('the nearer of two marks is pointed at', () => {
	expect(nearest(marks, [104, 60], 34)).toBe('north');
	expect(nearest(marks, [96, 82], 34)).toBe('south');
});

test('far from every mark, none is', () => {
	expect(nearest(marks, [160, 70], 34)).toBeNull();
	expect(nearest([], [100, 40], 34)).toBeNull();
});
