import type { Page } from 'playwright-core';
import type { Bench } from '../bench';
import { inBrowser } from '../browser';
import { withProbe } from '../log';
import { rowOf, type Row } from '../row';

const rounds = 30;
/** By then whatever was set going is over, so that what comes next is the next round's own. */
const quietMillis = 100;

/** From an answer on the disk in one tab to its new state in another, beside a bare message. */
export function tabs({ withPast }: Bench): Promise<Row[]> {
	return inBrowser(async (context) => {
		const place = { context, address: await withPast() };
		const times = await withProbe(place, (one) =>
			withProbe(place, async (other) => {
				await other.evaluate(() => window.probe.watch());
				const app: number[] = [];
				const floor: number[] = [];
				for (let round = 0; round < rounds + 5; round += 1) {
					await one.waitForTimeout(quietMillis);
					await take(other);
					const recorded = await one.evaluate(
						(id) => window.probe.recordNow(id),
						`generated-question-${1 + round}`,
					);
					await one.waitForTimeout(quietMillis);
					const update = (await take(other)).updates.at(-1);
					const sent = await one.evaluate(() => window.probe.sendNow());
					await one.waitForTimeout(quietMillis);
					const message = (await take(other)).messages[0];
					if (update === undefined || message === undefined) throw new Error('Nothing came.');
					if (round < 5) continue;
					app.push(update - recorded);
					floor.push(message - sent);
				}
				return { app, floor };
			}),
		);
		return [rowOf({ what: 'another tab is up to date', ...times, budget: { ratio: 5 } })];
	});
}

function take(page: Page) {
	return page.evaluate(() => window.probe.noted());
}
