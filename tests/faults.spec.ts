import type { Page } from '@playwright/test';
import { articleWords } from '../src/lib/words/article';
import { type Fault, faultWords, tryAgain } from '../src/lib/words/faults';
import { settingsWords } from '../src/lib/words/settings';
import { today } from '../src/lib/words/today';
import { uiWords } from '../src/lib/words/ui';
import { expect, open, ready, test } from './support/app';
import { startClock } from './support/clock';
import { answer, grade, questionOf, reveal, stemOf } from './support/desk';
import { eventsKept } from './support/kept';
import { letGo, madeElsewhere, openAs, otherTab } from './support/other-version';
import { expectSaid, unsavedNotice } from './support/said';

const noon = '2026-03-02T12:00:00+03:00';

/** Goes to a deck from Today; on the way each page says the fault before a link of it is pressed:
 * what is said moves the links. */
async function openFirstDeck(page: Page, fault: Fault): Promise<void> {
	await open(page, '/');
	await expectSaid(page, fault);
	await page.getByRole('link', { name: today.chooseDeck }).click();
	await expect(page.getByRole('table', { name: articleWords.decks })).toBeVisible();
	await expectSaid(page, fault);
	await page.locator('main a[href*="/decks/"]').first().click();
	await expect(page.getByRole('listitem').first()).toBeVisible();
	await expectSaid(page, fault);
}

/** Goes to Today, a deck, Study and Settings and expects that each says it. */
async function expectSaidEverywhere(page: Page, fault: Fault): Promise<void> {
	await open(page, '/');
	await expectSaid(page, fault);
	await expect(page.getByRole('heading', { level: 1, name: today.promise })).toBeVisible();
	await openFirstDeck(page, fault);
	await open(page, '/study/');
	await expectSaid(page, fault);
	await page.getByRole('button', { name: tryAgain }).click();
	await expectSaid(page, fault);
	await open(page, '/settings/');
	await expectSaid(page, fault);
	await page.getByRole('textbox', { name: settingsWords.newPerDay }).fill('7');
	await page.keyboard.press('Enter');
	await expectSaid(page, fault);
	await expect(page.getByText(settingsWords.saved, { exact: true })).toHaveCount(0);
}

const refusals = {
	'a browser without IndexedDB': () => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	},
	'a private window that refuses IndexedDB': () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	},
	'a browser that refuses every kind of site data': () => {
		const refuse = () => {
			throw new DOMException('Access is denied for this document.', 'SecurityError');
		};
		IDBFactory.prototype.open = refuse;
		IDBFactory.prototype.databases = refuse;
		Object.defineProperty(window, 'localStorage', { get: refuse });
		Object.defineProperty(window, 'sessionStorage', { get: refuse });
	},
};

for (const [where, refuse] of Object.entries(refusals)) {
	test(`${where} is named on every page`, async ({ page }) => {
		await page.addInitScript(refuse);
		await expectSaidEverywhere(page, 'unavailable');
	});

	test(`the decks can still be read in ${where}`, async ({ page }) => {
		await page.addInitScript(refuse);
		await openFirstDeck(page, 'unavailable');
		const question = page
			.getByRole('listitem')
			.filter({ has: page.locator('summary') })
			.first();
		const link = question.getByRole('link', { name: uiWords.readInArticle }).first();
		await expect(link).toBeHidden();
		await question.locator('summary').click();
		await expect(link).toBeVisible();
	});
}

test('what a newer version keeps here is left as it is, and every page says so', async ({
	page,
	context,
}) => {
	const newer = await otherTab(context);
	await openAs(newer, 990);
	await letGo(newer);
	await expectSaidEverywhere(page, 'newer');
	expect(await madeElsewhere(newer)).toEqual({
		version: 990,
		tables: ['tomorrow'],
		rows: ['kept'],
	});
});

test('a tab left over from before an update says that its answer is not saved', async ({
	page,
	context,
}) => {
	await open(page, '/study/');
	await answer(page);
	const stem = await stemOf(page);
	const updated = await otherTab(context);
	expect(await openAs(updated, 990)).toBe('open');

	await reveal(page);
	await grade(page, '3', unsavedNotice(page));
	await expectSaid(unsavedNotice(page), 'outdated');
	await expect(questionOf(page)).toHaveText(stem);
	await page.getByRole('button', { name: tryAgain }).click();
	await expectSaid(unsavedNotice(page), 'outdated');
	expect(await eventsKept(updated)).toHaveLength(1);

	page.on('dialog', (dialog) => void dialog.accept());
	await page.reload();
	await ready(page);
	await expectSaid(page, 'newer');
});

test('a tab that holds on to an older version is named, and studying begins when it lets go', async ({
	page,
	context,
}) => {
	const old = await otherTab(context);
	expect(await openAs(old, 5)).toBe('open');

	const clock = await startClock(page, noon);
	await open(page, '/study/');
	await expect(async () => {
		await clock.advance(9_000);
		await expect(page.getByText(faultWords.blocked.what)).toBeVisible({ timeout: 250 });
	}).toPass();
	await expectSaid(page, 'blocked');

	await letGo(old);
	await page.getByRole('button', { name: tryAgain }).click();
	await answer(page);
	expect(await eventsKept(page)).toHaveLength(1);
});

test('a browser that never answers is not waited for without end', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
	});
	const clock = await startClock(page, noon);
	for (const path of ['/', '/study/', '/settings/']) {
		await open(page, path);
		await expect(async () => {
			await clock.advance(9_000);
			await expect(page.getByText(faultWords.silent.what)).toBeVisible({ timeout: 250 });
		}).toPass();
		await expectSaid(page, 'silent');
	}
});
