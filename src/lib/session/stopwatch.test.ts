import { describe, expect, it } from 'vitest';
import { resumed, spent, startedAt, stopped } from './stopwatch';

describe('the time with a question', () => {
	it('runs from when it is shown', () => {
		expect(spent(startedAt(1_000), 4_500)).toBe(3_500);
	});

	it('stands still while the page is hidden', () => {
		const hidden = stopped(startedAt(0), 2_000);
		expect(spent(hidden, 50_000)).toBe(2_000);
		expect(spent(resumed(hidden, 50_000), 51_000)).toBe(3_000);
	});

	it('is a minute at most', () => {
		expect(spent(startedAt(0), 600_000)).toBe(60_000);
	});

	it('does not shrink when the clock is set back', () => {
		expect(spent(startedAt(10_000), 5_000)).toBe(0);
	});
});
