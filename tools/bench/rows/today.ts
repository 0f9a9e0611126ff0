import type { BrowserContext } from 'playwright-core';
import type { Bench } from '../bench';
import { inBrowser, inPage, slowDown } from '../browser';
import { rowOf, type Row } from '../row';
import { addStopwatch, loadTimes } from '../stopwatch';

/**
 * A first visit of the home page on a slow line and a slow machine, nothing in the cache: over HTTP/2, as
 * hosts have it, and as `npm start` does, which gives six files at a time.
 */
export function today({ app, floor, secure }: Bench): Promise<Row[]> {
	return inBrowser(async (context) => {
		const plain = { app: await app(), floor: await floor() };
		const held = await secure();
		return [
			...(held ? await visits(context, held, 'HTTP/2', true) : []),
			...(await visits(context, plain, 'HTTP/1.1', held === null)),
		];
	});
}

async function visits(
	context: BrowserContext,
	{ app, floor }: { app: string; floor: string },
	line: string,
	isHeld: boolean,
): Promise<Row[]> {
	const ours: Awaited<ReturnType<typeof firstVisit>>[] = [];
	const bare: typeof ours = [];
	for (let round = 0; round < 6; round += 1) {
		const [one, other] = [await firstVisit(context, app), await firstVisit(context, floor)];
		// The first round warms the browser up.
		if (round === 0) continue;
		ours.push(one);
		bare.push(other);
	}
	const row = (what: string, name: 'ready' | 'largest', ratio: number) =>
		rowOf({
			what: `Today, slow ${line}: ${what}`,
			app: ours.map((one) => one[name]),
			floor: bare.map((one) => one[name]),
			...(isHeld && { budget: { ratio } }),
		});
	return [row('LCP', 'largest', 1.2), row('ready for keys', 'ready', 2.5)];
}

function firstVisit(context: BrowserContext, address: string) {
	return inPage(context, async (page) => {
		await addStopwatch(page);
		const session = await slowDown(page, { cpu: 4, network: true });
		await session.send('Network.clearBrowserCache');
		const origin = new URL(address).origin;
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
		await page.goto(address);
		return loadTimes(page);
	});
}
