import { planWords as words } from '../src/lib/words/plans';
import { expect, open, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { eventsKept } from './support/kept';
import { dayOf, openAfter, pastOf } from './support/past';

const noon = '2026-03-02T12:00:00+03:00';
const today = dayOf('2026-03-02');
const dates = '/articles/south-korea-nato/decks/dates/';

test('an exam date brings each question once more in the days before it, and Today says so', async ({
	page,
}) => {
	const clock = await freezeClock(page, noon);
	await openAfter(page, pastOf({ from: today - 50, until: today }), dates);
	await page.getByText(words.exam).click();
	const date = page.getByLabel(words.date, { exact: true });
	for (const notAhead of ['2026-03-01', '9999-12-31']) {
		await date.fill(notAhead);
		await page.getByRole('button', { name: words.set }).click();
		await expect(page.getByRole('alert')).toHaveText(words.notAhead);
		await date.fill('');
	}
	await date.fill('2026-03-12');
	await page.getByRole('button', { name: words.set }).click();
	await expect(page.getByText(words.dateSet)).toBeVisible();

	await open(page, '/');
	const exams = page
		.getByRole('region')
		.or(page.locator('section'))
		.filter({ hasText: words.exams });
	await expect(exams.getByText('Dates and figures: in 10 days, on 12 March')).toBeVisible();
	await expect(exams.getByText(/Your pace will do\./)).toBeVisible();

	// In the final week there is something of the deck on each day.
	await clock.goTo('2026-03-09T12:00:00+03:00');
	await page.reload();
	await ready(page);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('to study today');
	await page.goto(`.${dates}`);
	await ready(page);
	await page.getByText(words.exam).click();
	await page.getByRole('button', { name: words.remove }).click();
	await expect(page.getByText(words.dateRemoved)).toBeVisible();
	await open(page, '/');
	await expect(page.getByRole('heading', { name: words.exams })).toHaveCount(0);
});

test('where the limits leave questions out, Today says how many, and may go over them', async ({
	page,
}) => {
	await freezeClock(page, noon);
	await openAfter(page, pastOf({ from: today - 50, until: today }), '/settings/');
	const limit = page.getByRole('textbox', { name: 'Questions in all' });
	await limit.fill('1');
	await limit.press('Enter');
	await expect(page.getByText('Saved.')).toBeAttached();
	await open(page, dates);
	await page.getByText(words.exam).click();
	await page.getByLabel(words.date, { exact: true }).fill('2026-03-10');
	await page.getByRole('button', { name: words.set }).click();
	await expect(page.getByText(words.dateSet)).toBeVisible();
	await open(page, '/');
	await expect(page.getByText(/At your limits, \d+ will be left out\./)).toBeVisible();
	await page.getByRole('button', { name: words.agree }).click();
	await expect(page.getByText(/Your limits are exceeded so that all are seen\./)).toBeVisible();
});

test('after days away a backlog is spread over the coming days, and taken back', async ({
	page,
}) => {
	await freezeClock(page, noon);
	await openAfter(page, pastOf({ from: today - 40, until: today - 12, newPerDay: 4 }), '/');
	const heading = page.getByRole('heading', { level: 1 });
	const figure = async () => parseInt(await heading.innerText(), 10);
	await expect(page.getByRole('heading', { name: words.backlog })).toBeVisible();
	const before = await figure();

	await page.getByRole('radio', { name: /^Over 5 days/ }).check();
	const label = await page
		.getByRole('radio', { name: /^Over 5 days/ })
		.locator('..')
		.innerText();
	const perDay = Number(/up to (\d+)/.exec(label)?.[1]);
	const loads = page.getByRole('list', { name: words.backlogChart }).getByRole('listitem');
	for (const text of (await loads.allTextContents()).slice(0, 5)) {
		expect(Number(/: (\d+) question/.exec(text)?.[1])).toBeLessThanOrEqual(perDay);
	}
	await page.getByRole('button', { name: words.spread }).click();
	await expect(page.getByText(words.spreadDone)).toBeVisible();
	await expect.poll(figure).toBeLessThan(before);
	const spread = (await eventsKept(page)).find(({ type }) => type === 'backlogSpread');
	expect(spread).toBeDefined();

	await page.getByRole('button', { name: words.undo }).click();
	await expect(page.getByRole('heading', { name: words.backlog })).toBeVisible();
	await expect.poll(figure).toBe(before);
});
