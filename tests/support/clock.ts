import type { Page } from '@playwright/test';

/** The page's clock in a test's hand. */
export type TestClock = {
	/** Lets this many milliseconds pass at once. */
	advance(millis: number): Promise<void>;
	/** Goes to a later moment: '2026-03-02T09:00:00+03:00'. */
	goTo(iso: string): Promise<void>;
};

/**
 * Stops the page's date at a moment: two answers within a test are given on one day and at known
 * times. Timers run on as ever, so nothing on the page waits for the clock. Call it before the first
 * `open`; it holds for every page of the context, reloads and later visits.
 */
export async function freezeClock(page: Page, iso: string): Promise<TestClock> {
	let now = momentOf(iso);
	const set = async (millis: number) => {
		now = millis;
		await page.clock.setFixedTime(now);
	};
	await set(now);
	return { advance: (millis) => set(now + millis), goTo: (later) => set(momentOf(later)) };
}

/**
 * Starts the page's clock at a moment and lets it run, its timers in the test's hand too: for a quiz
 * that counts down. `advance` and `goTo` fire each timer that is due, once. Call it before the first
 * `open`. Workers keep the machine's clock.
 */
export async function startClock(page: Page, iso: string): Promise<TestClock> {
	await page.clock.install({ time: momentOf(iso) });
	return {
		advance: (millis) => page.clock.fastForward(millis),
		async goTo(later) {
			const now = await page.evaluate(() => Date.now());
			await page.clock.fastForward(momentOf(later) - now);
		},
	};
}

function momentOf(iso: string): number {
	const millis = Date.parse(iso);
	if (Number.isNaN(millis)) throw new RangeError(`Not a moment: ${iso}`);
	return millis;
}
