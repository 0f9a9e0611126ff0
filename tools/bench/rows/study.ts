import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { dataWords } from '../../../src/lib/words/data';
import { slipMillis } from '../../../src/lib/session/slip';
import { study as words } from '../../../src/lib/words/study';
import { readArticle } from '../../decks/read';
import type { Bench } from '../bench';
import { inBrowser, slowDown } from '../browser';
import { backupOf } from '../copy';
import { pastOf } from '../past';
import { rowOf, type Row } from '../row';
import { addStopwatch, timeDurable, timePaint } from '../stopwatch';
import { timeAppendIn } from '../append';

/** So many of the questions that are due are no siblings of each other. */
const cards = 25;
/** The app takes a grade that comes sooner for a slip of the finger. */
const pastSlipMillis = slipMillis + 50;

/** Grading: to the next card on the screen, beside a page that only swaps texts; and to the disk. */
export function study({ app, floor }: Bench): Promise<Row[]> {
	return inBrowser(async (context) => {
		const [ours, bare] = [
			await openStudy(context, await app()),
			await openCard(context, await floor()),
		];
		const durable = { app: [] as number[], floor: [] as number[] };
		for (let card = 0; card < cards; card += 1) {
			await nextCard(ours);
			if (card >= 5) {
				durable.app.push(await timeDurable(ours));
				durable.floor.push(await timeAppendIn(ours));
			}
		}
		await slowDown(ours, { cpu: 4, network: false });
		await slowDown(bare, { cpu: 4, network: false });
		const next = { app: [] as number[], floor: [] as number[] };
		const written: number[] = [];
		for (let card = 0; card < cards; card += 1) {
			next.app.push(await nextCard(ours));
			written.push(await timeDurable(ours));
			next.floor.push(await nextCard(bare));
		}
		const what = 'key → next card painted, 4 × CPU';
		return [
			rowOf({ what: `${what}, p50`, ...next, budget: { ratio: 2 } }),
			rowOf({ what: `${what}, p95`, ...next, budget: { ratio: 2.5 }, share: 0.95 }),
			rowOf({ what: 'of it until the write is on the disk', app: written }),
			rowOf({ what: 'grade → on the disk, views too', ...durable, budget: { ratio: 3.5 } }),
		];
	});
}

/** Turns the card in hand and grades it Good. */
async function nextCard(page: Page): Promise<number> {
	await page.bringToFront();
	const not = (await page.locator('h1').innerText()).trim();
	await page.keyboard.press('Space');
	await page.waitForTimeout(pastSlipMillis);
	return timePaint(page, { selector: 'h1', not }, () => page.keyboard.press('3'));
}

/** Study, before a learner to whom every question of the app comes back today. */
async function openStudy(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await addStopwatch(page);
	// Longer ago than any of them was put off: after two months, some days had too few that were due.
	const lastDay = Math.floor(Date.now() / 86_400_000) - 2_000;
	const past = pastOf({ cardIds: ownQuestions(), events: 900, seed: 1, lastDay });
	await page.goto(`${address}settings/data/`);
	await page.locator('html[data-ready]').waitFor();
	const file = { name: 'past.gz', mimeType: 'application/gzip', buffer: backupOf(past) };
	await page.getByLabel(dataWords.choose).setInputFiles(file);
	await page.getByRole('button', { name: dataWords.addThem(past.length) }).click();
	await page.getByRole('button', { name: dataWords.undo }).waitFor();
	await page.goto(`${address}study/`);
	await page.getByRole('button', { name: words.showAnswer }).waitFor();
	return page;
}

async function openCard(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await addStopwatch(page);
	await page.goto(`${address}card.html`);
	await page.locator('html[data-ready]').waitFor();
	return page;
}

/** The ids of the app's own questions. */
function ownQuestions(): string[] {
	const reading = readArticle(
		fileURLToPath(new URL('../../../questions/south-korea-nato', import.meta.url)),
	);
	if ('problems' in reading) throw new Error('The decks have errors: npm run lint:decks');
	return reading.decks.flatMap(({ questions }) => questions.map(({ id }) => id));
}
