import { FSRSVersion } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { createScheduler, relativeLoad } from './schedule';
import { schedulerName } from './scheduler-name';

describe('the price of remembering more', () => {
	it.each([
		[0.8, 0.3],
		[0.9, 1],
		[0.95, 2.5],
		[0.97, 4.5],
	])('at a retention of %d is %d times the reviews', (retention, load) => {
		expect(relativeLoad(retention)).toBeCloseTo(load, 1);
	});

	it('rises with the retention', () => {
		const loads = [0.8, 0.85, 0.9, 0.93, 0.97].map((retention) => relativeLoad(retention));
		expect(loads).toEqual([...loads].sort((a, b) => a - b));
		expect(relativeLoad(0.9)).toBe(1);
	});
});

describe('what cannot be', () => {
	it.each([0, 1, -0.5, 90, NaN])('is a retention of %d', (desiredRetention) => {
		expect(() => createScheduler({ desiredRetention })).toThrow('Desired retention');
		expect(() => relativeLoad(desiredRetention)).toThrow('Desired retention');
	});

	it.each([
		['no weights', []],
		['the nineteen of FSRS-5', Array(19).fill(1)],
		['a weight that is no number', [...Array(20).fill(1), NaN]],
	])('is a memory model with %s', (_, weights) => {
		expect(() => createScheduler({ desiredRetention: 0.9, weights })).toThrow('21 finite weights');
	});
});

it('events name the scheduler and its version', () => {
	const [, version, algorithm] = /^v(\S+) using (\S+)\.0$/.exec(FSRSVersion) ?? [];
	expect(schedulerName).toBe(`ts-fsrs ${version} ${algorithm}`);
});
