import { describe, expect, it } from 'vitest';
import { checkTally, playwrightTally, sum, tallyLine, vitestTally } from './tally.js';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } };

describe('the sum of a test run', () => {
	it('counts a check as one', () => {
		expect(tallyLine(checkTally(true))).toBe('1 passed, 0 failed');
		expect(tallyLine(checkTally(false))).toBe('0 passed, 1 failed');
	});

	it('counts the tests of a runner, the skipped apart', () => {
		expect(tallyLine(vitestTally(vitest, true))).toBe('5 passed, 0 failed, 2 skipped');
		expect(tallyLine(playwrightTally(playwright, true))).toBe('3 passed, 0 failed');
	});

	it('counts a test that passed only when tried again as failed', () => {
		const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };

		expect(tallyLine(playwrightTally({ stats }, false))).toBe('3 passed, 2 failed');
	});

	it('is not good where the runner failed although no test did', () => {
		expect(tallyLine(vitestTally({ ...vitest, numTodoTests: 0, numPendingTests: 0 }, false))).toBe(
			'5 passed, 1 failed',
		);
	});

	it('is not good where no test ran', () => {
		const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 4 };

		expect(tallyLine(playwrightTally({ stats }, true))).toBe('0 passed, 1 failed, 4 skipped');
	});

	it('adds the steps up', () => {
		expect(tallyLine(sum([checkTally(true), vitestTally(vitest, true), checkTally(false)]))).toBe(
			'6 passed, 1 failed, 2 skipped',
		);
		expect(tallyLine(sum([]))).toBe('0 passed, 0 failed');
	});
});
