import { describe, expect, it } from 'vitest';
import { randomFrom, shuffled } from './random';

describe('chance from a seed', () => {
	it('is the same for the same seed, and another for another', () => {
		const three = (seed: number) => {
			const random = randomFrom(seed);
			return [random(), random(), random()];
		};
		expect(three(7)).toEqual(three(7));
		expect(three(7)).not.toEqual(three(8));
	});

	it('is what mulberry32 gives', () => {
		const random = randomFrom(1);
		expect([random(), random()].map((value) => value * 2 ** 32)).toEqual([2693262067, 11749833]);
	});

	it('brings every order about as often as any other', () => {
		const random = randomFrom(42);
		const counts = new Map<string, number>();
		for (let turn = 0; turn < 6000; turn++) {
			const order = shuffled(['a', 'b', 'c'], random).join('');
			counts.set(order, (counts.get(order) ?? 0) + 1);
		}
		expect(counts.size).toBe(6);
		for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});
});
