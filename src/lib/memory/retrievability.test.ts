import fc from 'fast-check';
import { default_w, forgetting_curve } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { newMemory, type Memory } from './memory';
import { retrievability } from './retrievability';
import vectors from './vectors.fsrs.json';

const met = (stability: number): Memory => ({ ...newMemory, stability, lastDay: 100 });

describe('the probability of recall', () => {
	it('is that of the published vectors', () => {
		const { elapsedDays, stability, expected, tolerance } = vectors.retrievability;
		elapsedDays.forEach((days, index) => {
			const recall = retrievability(met(stability[index] ?? NaN), 100 + days) ?? NaN;
			expect(Math.abs(recall - (expected[index] ?? NaN))).toBeLessThan(tolerance);
		});
	});

	it('is that of the library which schedules, to its last place', () => {
		const days = fc.integer({ min: 0, max: 36_500 });
		const stability = fc.double({ min: 0.001, max: 36_500, noNaN: true });
		fc.assert(
			fc.property(days, stability, (since, days90) => {
				const theirs = forgetting_curve(default_w, since, days90);
				expect(retrievability(met(days90), 100 + since)).toBe(theirs);
			}),
		);
	});

	it('is one on the day itself, and where the clock was set back', () => {
		expect(retrievability(met(3), 100)).toBe(1);
		expect(retrievability(met(3), 100 - 400)).toBe(1);
	});

	it('is none while a question is new', () => {
		expect(retrievability(newMemory, 20_000)).toBeNull();
	});
});
