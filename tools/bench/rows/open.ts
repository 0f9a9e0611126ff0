import type { Page } from 'playwright-core';
import { places } from '../../../src/lib/words/places';
import type { Bench } from '../bench';
import { inPage } from '../browser';
import { inTurn, timeIn, timeRawIn, type Log } from '../log';
import { rowOf, type Row } from '../row';
import { addStopwatch, timePaint } from '../stopwatch';

const budget = { ratio: 0.1 };
const rounds = 5;

/** Of a window of 1280 × 720: the second column's second figure, of which its head alone is in it. */
const lastInWindow = '.column + .column figure + figure';

/** The app opened with 100,000 events in it, beside reading them all. */
export async function open({ log }: Bench): Promise<Row[]> {
	const here = await log();
	const rows = () => timeRawIn(here, 'timeRows');
	const learner = await inTurn(rounds, () => timeIn(here, 'timeLearner'), rows);
	const missed = await inTurn(rounds, () => timeOpening(here, places.missed, '.items li'), rows);
	const progress = await inTurn(
		rounds,
		() => timeOpening(here, places.progress, lastInWindow),
		rows,
	);
	return [
		rowOf({ what: 'open: the learner is known', ...learner, budget }),
		rowOf({ what: 'open: Missed, from Today', ...missed, budget }),
		rowOf({ what: 'open: Progress, from Today', ...progress, budget }),
	];
}

/** Search, opened and typed into. */
export async function find({ log }: Bench): Promise<Row[]> {
	const here = await log();
	const rows = () => timeRawIn(here, 'timeRows');
	const opening = await inTurn(rounds, () => timeOpening(here, places.find, '.items li'), rows);
	const typing: number[] = [];
	await fromToday(here, async (page) => {
		await opened(page, places.find, '.items li');
		const selector = '.find [role="status"]';
		const press = async (key: string) => {
			const not = (await page.locator(selector).innerText()).trim();
			typing.push(await timePaint(page, { selector, not }, () => page.keyboard.press(key)));
		};
		// Most texts hold such a syllable, and few one letter more: each key changes what is found.
		for (const syllable of ['ka', 'me', 'so', 'di', 'ru']) {
			await page.getByRole('searchbox').fill(syllable);
			// The first syllable may be typed before all decks have come.
			await page.locator(selector, { hasText: /question/ }).waitFor();
			await press('l');
			await press('Backspace');
		}
	});
	return [
		rowOf({ what: 'open: Find, from Today', ...opening, budget }),
		rowOf({ what: 'Find: results after a letter', app: typing, floor: opening.floor, budget }),
	];
}

function timeOpening(log: Log, place: string, selector: string): Promise<number> {
	return fromToday(log, (page) => opened(page, place, selector));
}

function opened(page: Page, place: string, selector: string): Promise<number> {
	const link = page.getByRole('banner').getByRole('link', { name: place }).first();
	return timePaint(page, { selector: `main ${selector}` }, () => link.click());
}

/** Works in a fresh page once Today shows what is due. */
function fromToday<T>({ context, address }: Log, work: (page: Page) => Promise<T>): Promise<T> {
	return inPage(context, async (page) => {
		await addStopwatch(page);
		await page.goto(address);
		await page.getByRole('heading', { level: 1, name: /\d/ }).waitFor();
		return work(page);
	});
}
