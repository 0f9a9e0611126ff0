import type { BrowserContext } from 'playwright-core';
import type { Bench } from '../bench';
import { inBrowser, inPage, slowDown } from '../browser';
import { rowOf, type Row } from '../row';
import { addStopwatch, loadTimes } from '../stopwatch';

/** A first visit of the home page on a slow line and a slow machine, nothing in the cache. */
export function today({ app, floor }: Bench): Promise<Row[]> {
	return inBrowser(async (context) => {
		const [ours, bare] = [await app(), await floor()];
		const all: Record<'ours' | 'bare', Awaited<ReturnType<typeof firstVisit>>[]> = {
			ours: [],
			bare: [],
		};
		for (let round = 0; round < 6; round += 1) {
			const [one, other] = [await firstVisit(context, ours), await firstVisit(context, bare)];
			// The first round warms the browser up.
			if (round === 0) continue;
			all.ours.push(one);
			all.bare.push(other);
		}
		const of = (name: 'ready' | 'largest') => ({
			app: all.ours.map((one) => one[name]),
			floor: all.bare.map((one) => one[name]),
		});
		return [
			rowOf({ what: 'Today: LCP, slow 4G, 4 × CPU', ...of('largest'), budget: { ratio: 1.2 } }),
			rowOf({ what: 'Today: ready for keys', ...of('ready'), budget: { ratio: 2.5 } }),
		];
	});
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
