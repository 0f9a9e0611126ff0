import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { inPage } from './browser';
import type { Probe } from './probe/probe';
import { addStopwatch } from './stopwatch';

/** What restoring 100,000 events took, in milliseconds. */
export interface Restored {
	read: number;
	merge: number;
	/** Answers that were recorded in another tab meanwhile. */
	answers: number[];
}

/** A browser that keeps 100,000 events, restored by the app itself, and their bare rows beside them. */
export interface Log {
	context: BrowserContext;
	address: string;
	/** Null where the profile was kept from an earlier run. */
	restored: Restored | null;
}

export async function openLog(
	context: BrowserContext,
	address: string,
	profile: string,
): Promise<Log> {
	const mark = join(profile, 'flashpoint-restored');
	if (existsSync(mark)) return { context, address, restored: null };
	const log = { context, address };
	const restored = await withProbe(log, (page) =>
		withProbe(log, async (other) => {
			const answering = other.evaluate(() => window.probe.answerOn());
			const { read, merge } = await page.evaluate(() => window.probe.restore());
			await other.evaluate(() => window.probe.stopAnswering());
			return { read, merge, answers: await answering };
		}),
	);
	await withProbe(log, (page) => page.evaluate(() => window.probe.keepRows()));
	mkdirSync(profile, { recursive: true });
	writeFileSync(mark, '');
	return { ...log, restored };
}

/** Works in a fresh page for measuring. */
export function withProbe<T>(
	{ context, address }: Pick<Log, 'context' | 'address'>,
	work: (page: Page) => Promise<T>,
): Promise<T> {
	return inPage(context, async (page) => {
		await addStopwatch(page);
		await page.goto(`${address}bench/`);
		await page.getByRole('heading', { name: 'Ready' }).waitFor();
		return work(page);
	});
}

type Timed = {
	[Name in keyof Probe]: Probe[Name] extends () => Promise<number> ? Name : never;
}[keyof Probe];

/** What a measurement of the probe says, each in a fresh page of the log. */
export function timeIn(log: Log, name: Timed): Promise<number> {
	return withProbe(log, (page) => page.evaluate((one) => window.probe[one](), name));
}

/** The same for the floors. */
export function timeRawIn(
	log: Log,
	name: 'timeRows' | 'timeBulkInsert' | 'timeFirstDue' | 'timeCountDue',
): Promise<number> {
	const day = Math.floor(Date.now() / 86_400_000);
	return withProbe(log, (page) =>
		page.evaluate(([one, today]) => window.probe.raw[one](today), [name, day] as const),
	);
}

/** Measures the one and the other in turn; the first round warms up and is left out. */
export async function inTurn(
	rounds: number,
	app: () => Promise<number>,
	floor: () => Promise<number>,
): Promise<{ app: number[]; floor: number[] }> {
	const times = { app: [] as number[], floor: [] as number[] };
	for (let round = 0; round <= rounds; round += 1) {
		const [one, other] = [await app(), await floor()];
		if (round === 0) continue;
		times.app.push(one);
		times.floor.push(other);
	}
	return times;
}
