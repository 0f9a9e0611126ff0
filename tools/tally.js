/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** @type {Tally} */
export const ONE_FAILED = { ...NOTHING, failed: 1 };

/**
 * What a check of one command counts for: itself.
 * @param {boolean} good
 * @returns {Tally}
 */
export function checkTally(good) {
	return good ? { ...NOTHING, passed: 1 } : ONE_FAILED;
}

/**
 * The tests that Vitest's JSON report tells of; one failed where it says that the run failed although
 * no test did (a file that cannot be read, no test at all).
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @param {boolean} good whether the command said that all is well
 * @returns {Tally}
 */
export function vitestTally(report, good) {
	return judge(
		{
			passed: report.numPassedTests,
			failed: report.numFailedTests,
			skipped: report.numPendingTests + report.numTodoTests,
		},
		good,
	);
}

/**
 * The tests that Playwright's JSON report tells of; a test that passed only when tried again failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @param {boolean} good whether the command said that all is well
 * @returns {Tally}
 */
export function playwrightTally({ stats }, good) {
	return judge(
		{
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky,
			skipped: stats.skipped,
		},
		good,
	);
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
	return tallies.reduce(
		(all, one) => ({
			passed: all.passed + one.passed,
			failed: all.failed + one.failed,
			skipped: all.skipped + one.skipped,
		}),
		NOTHING,
	);
}

/**
 * '12 passed, 0 failed', and the skipped where there are any.
 * @param {Tally} tally
 * @returns {string}
 */
export function tallyLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/**
 * A runner that ran nothing proved nothing, whatever it says.
 * @param {Tally} tally
 * @param {boolean} good
 * @returns {Tally}
 */
function judge(tally, good) {
	const proved = tally.passed + tally.failed > 0;
	return tally.failed === 0 && !(good && proved) ? { ...tally, failed: 1 } : tally;
}
