import { recordWords } from '../src/lib/words/record';
import { brief as words } from '../src/lib/words/brief';
import { places } from '../src/lib/words/places';
import { expect, ready, test } from './support/app';
import { BriefPage, partOf, textOf } from './support/brief';
import { freezeClock } from './support/clock';
import { noPaper, notInFirefox } from './support/firefox';
import { eventsKept } from './support/kept';
import { brief } from './support/model';
import { article } from './support/states/state';

const noon = '2026-03-02T12:00:00+03:00';

test('whoever just reads has all of it at once, and may answer afterwards', async ({ page }) => {
	await freezeClock(page, noon);
	const reader = new BriefPage(page);
	await reader.open();
	await page.getByRole('radio', { name: words.justRead }).check();
	for (const { paragraph } of brief.parts) await expect(reader.text(paragraph)).toBeVisible();
	expect(await eventsKept(page)).toEqual([]);
	await reader
		.part(4)
		.getByRole('button', { name: words.answerLater(2) })
		.click();
	await expect(reader.showAnswer).toBeVisible();
	await expect(reader.text(4)).toBeHidden();
	await expect(reader.text(5)).toBeVisible();
});

test('the record is laid over the article or taken off it, here and in the list, and stays so', async ({
	page,
}) => {
	await freezeClock(page, noon);
	const reader = new BriefPage(page);
	await reader.open();
	await page.getByRole('button', { name: words.noGuess }).click();
	const note = reader.part(1).getByRole('note', { name: 'The record differs' });
	await expect(note).toBeVisible();
	await expect(reader.part(1).getByText(recordWords.differs)).toBeAttached();

	await page.getByRole('radio', { name: recordWords.article, exact: true }).check();
	await expect(note).toBeHidden();
	await expect(reader.part(1).getByText(recordWords.differs)).toBeHidden();
	const mark = reader.part(1).locator('summary', { hasText: 'The record differs' });
	await expect(mark).toBeVisible();
	await mark.click();
	await expect(note).toBeVisible();

	await page
		.getByRole('navigation', { name: 'Article' })
		.getByRole('link', { name: 'Questions' })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: places.questions })).toBeVisible();
	await expect(page.getByRole('radio', { name: recordWords.article, exact: true })).toBeChecked();
	await page.reload();
	await ready(page);
	await expect(page.getByRole('radio', { name: recordWords.article, exact: true })).toBeChecked();
	const row = page.getByRole('listitem').filter({ hasText: partOf(1).questions[2]?.stem ?? '' });
	await row.locator('summary').first().click();
	const inList = row.getByRole('note', { name: 'The record differs' });
	await expect(row.locator('summary', { hasText: 'The record differs' })).toBeVisible();
	await expect(inList).toBeHidden();
	await page.getByRole('radio', { name: recordWords.articleAndRecord }).check();
	await expect(inList).toBeVisible();
});

test('on a phone the contents say where one is and lead to any paragraph', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const reader = new BriefPage(page);
	await reader.open();
	await expect(reader.contents).toBeHidden();
	const bar = page.locator('summary', { hasText: words.where(1, 13) });
	await bar.click();
	await reader.contents.getByRole('link', { name: partOf(6).title }).click();
	await expect(reader.contents).toBeHidden();
	await expect(reader.part(6).getByRole('heading', { level: 2 })).toBeFocused();
	await expect(page.locator('summary', { hasText: words.where(6, 13) })).toBeInViewport();
	await expect(reader.part(6).getByRole('heading', { level: 2 })).toBeInViewport();
});

test('on paper and without scripts the whole text stands there', async ({
	page,
	browser,
	baseURL,
}) => {
	notInFirefox(noPaper);
	const reader = new BriefPage(page);
	await reader.open();
	await page.emulateMedia({ media: 'print' });
	for (const { paragraph } of brief.parts) await expect(reader.text(paragraph)).toBeVisible();
	await expect(page.getByRole('radio').filter({ visible: true })).toHaveCount(0);

	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const plain = await context.newPage();
	await plain.goto(`.${article}`);
	for (const { paragraph } of brief.parts)
		await expect(plain.getByText(textOf(paragraph))).toBeVisible();
	await context.close();
});
