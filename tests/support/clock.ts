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

/** Both clocks of a quiz's page, stopped: nothing passes but what a test lets pass. */
export type QuizClock = {
	/** Lets this many seconds pass, each timer firing when it is due. */
	pass(seconds: number): Promise<void>;
	/** The machine sleeps: the wall clock goes on, everything else stands still. */
	sleep(seconds: number): Promise<void>;
	/** Somebody sets the wall clock back. */
	setBack(seconds: number): Promise<void>;
};

/**
 * Stops every clock of the context's pages at a moment, also of those opened later. Call it before
 * the first `open`. What waits only for the browser's next turn, by a timer of less than 50 ms, goes
 * on: it measures no time.
 */
export async function stopClocks(page: Page, iso: string): Promise<QuizClock> {
	const context = page.context();
	const { clock } = context;
	let wall = momentOf(iso);
	await context.addInitScript(() => {
		Object.assign(globalThis, { turnTimeout: globalThis.setTimeout.bind(globalThis) });
	});
	// An hour before: it may not have passed the moment when it is stopped there, however slow the machine.
	await clock.install({ time: wall - 3_600_000 });
	await clock.pauseAt(wall);
	await context.addInitScript(() => {
		const { turnTimeout } = globalThis as unknown as { turnTimeout: typeof setTimeout };
		const later = globalThis.setTimeout;
		const either = (work: () => void, millis = 0, ...rest: []) =>
			(millis < 50 ? turnTimeout : later)(work, millis, ...rest);
		globalThis.setTimeout = either as typeof setTimeout;
	});

	const set = async (seconds: number) => {
		wall += seconds * 1_000;
		await clock.setSystemTime(wall);
	};
	return {
		async pass(seconds) {
			wall += seconds * 1_000;
			await clock.runFor(seconds * 1_000);
		},
		sleep: (seconds) => set(seconds),
		setBack: (seconds) => set(-seconds),
	};
}

function momentOf(iso: string): number {
	const millis = Date.parse(iso);
	if (Number.isNaN(millis)) throw new RangeError(`Not a moment: ${iso}`);
	return millis;
}
