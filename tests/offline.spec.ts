import type { BrowserContext, Page } from '@playwright/test';
import { offlineWords } from '../src/lib/words/offline';
import { notFound } from '../src/lib/words/places';
import { settingsWords } from '../src/lib/words/settings';
import { today } from '../src/lib/words/today';
import { expect, noSuchPage, open, ready } from './support/app';
import { builtPages } from './support/built';
import { answer, grades, questionOf, showAnswer, stemOf } from './support/desk';
import { settled } from './support/firefox';
import { eventsKept, viewsKept } from './support/kept';
import { test, visit } from './support/offline';
import type { Site } from './support/site';

// Every test downloads the whole app, most of them twice.
test.describe.configure({ timeout: 90_000 });

/** What Firefox says of what was on its way when a page was left, by its number for "aborted" or by none. */
const left = /status=2152398850|A ServiceWorker intercepted the request and encountered/;
test.use({
	expectedFault: async ({}, use, { project }) => use(project.name === 'firefox' ? left : /(?!)/),
});

const offer = (page: Page) => page.getByRole('status').filter({ hasText: offlineWords.newVersion });
/** Asks the host for a new version and waits for what becomes of it. */
function update(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update();
		const coming = registration?.installing ?? registration?.waiting;
		return new Promise<string>((resolve) => {
			const look = () => {
				const { state } = coming ?? { state: 'redundant' };
				if (state !== 'installing') resolve(state);
			};
			coming?.addEventListener('statechange', look);
			look();
		});
	});
}

/** Which version the page before one is of. */
const shown = (page: Page) => page.locator('meta[name="put-up-as"]');
const cachesOf = (page: Page) => page.evaluate(() => caches.keys());

/** What the pages of a context asked for and did not get. */
function failedIn(context: BrowserContext): string[] {
	const failed: string[] = [];
	context.on('requestfailed', (request) => {
		// Firefox asks for a page's icons by itself, past the worker.
		const isIcon = /icon[^/]*\.(png|svg)$/.test(request.url());
		// Nobody waits for what a page that was left had asked for.
		const isLeft = /^(NS_BINDING_ABORTED|net::ERR_ABORTED)$/.test(
			request.failure()?.errorText ?? '',
		);
		if (!isIcon && !isLeft) failed.push(request.url());
	});
	return failed;
}

test('after one visit every page is there, whole, with the host gone', async ({
	page,
	context,
	site,
}) => {
	// As many pages as the build made.
	test.slow();
	await visit(page);
	await site.stop();
	const failed = failedIn(context);
	for (const path of builtPages()) {
		await open(page, path);
		await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
		// Its styles and its letters came too.
		await expect(page.locator('body'), path).toHaveCSS('font-family', /Flashpoint Sans/);
		const fonts = await page.evaluate(async () => {
			await document.fonts.ready;
			const ours = [...document.fonts].filter(({ family }) => family.includes('Flashpoint'));
			return ours.map(({ status }) => status);
		});
		expect(fonts, path).toContain('loaded');
		expect(fonts, path).not.toContain('error');
		await settled(page);
	}
	expect(failed).toEqual([]);
});

test('with the host gone, answers are kept, and a reload goes on from them', async ({
	page,
	context,
	site,
}) => {
	await visit(page);
	await site.stop();
	const failed = failedIn(context);
	await page.getByRole('link', { name: /^Show the answer/ }).click();
	await expect(page).toHaveURL(/study/);
	await settled(page);
	await page.reload();
	await expect(grades(page)).not.toHaveCount(0);
	await settled(page);
	await open(page, '/study/');
	const first = await stemOf(page);
	await answer(page);
	await answer(page, '4');
	await settled(page);
	await page.reload();
	await ready(page);
	const third = await stemOf(page);
	expect(third).not.toBe(first);
	expect(await eventsKept(page)).toHaveLength(2);
	const { kept, folded } = await viewsKept(page);
	expect(kept).toEqual(folded);

	await settled(page);
	await open(page, '/');
	await expect(questionOf(page)).toContainText(today.toStudy(3));
	await settled(page);
	await open(page, '/settings/');
	await page.getByLabel(settingsWords.newPerDay, { exact: true }).fill('7');
	await page.keyboard.press('Enter');
	await expect(page.getByText(settingsWords.saved)).toBeVisible();
	expect(failed).toEqual([]);
});

test.describe('an address that is not quite a page', () => {
	test.use({ expectedFault: new RegExp(`${left.source}|${noSuchPage.source}|ERR_`) });

	test('leads where it would with the host there', async ({ page, site }) => {
		await visit(page);
		await site.stop();
		for (const [asked, got] of [
			['settings', 'settings/'],
			['settings?from=a&to=b#data', 'settings/?from=a&to=b#data'],
			['settings/?from=a', 'settings/?from=a'],
			['settings/index.html', 'settings/'],
			['articles/south-korea-nato/decks/dates', 'articles/south-korea-nato/decks/dates/'],
			['?utm=1', '?utm=1'],
		] as const) {
			await open(page, `/${asked}`);
			expect(page.url(), asked).toBe(site.url + got);
			await expect(page.getByRole('heading', { level: 1 }), asked).toHaveCount(1);
			await expect(page.locator('body'), asked).toHaveCSS('font-family', /Flashpoint Sans/);
			await settled(page);
		}
		const response = await page.goto('./nowhere/');
		expect(response?.status()).toBe(404);
		await expect(questionOf(page)).toHaveText(notFound.title);
		await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
		await expect(questionOf(page)).not.toHaveText(notFound.title);
	});
});

test('a new version is offered on Today, not in a session, and comes when it is asked for', async ({
	page,
	site,
}) => {
	await visit(page);
	await open(page, '/study/');
	const stem = await stemOf(page);
	site.publish('second');
	expect(await update(page)).toBe('installed');
	await answer(page);
	await expect(page.getByText(offlineWords.newVersion)).toHaveCount(0);
	await page.reload();
	await ready(page);
	await expect(showAnswer(page)).toBeVisible();
	await expect(questionOf(page)).not.toHaveText(stem);

	await open(page, '/');
	await expect(offer(page)).toBeVisible();
	await expect(shown(page)).toHaveAttribute('content', 'first');
	expect(await cachesOf(page)).toHaveLength(2);
	await site.stop();
	await page.getByRole('button', { name: offlineWords.change }).click();
	await expect(shown(page)).toHaveAttribute('content', 'second');
	await ready(page);
	await expect(offer(page)).toBeHidden();
	await expect.poll(() => cachesOf(page)).toEqual([expect.stringContaining('second')]);
	expect(await eventsKept(page)).toHaveLength(1);
});

test('an offer that is put off waits for the next visit', async ({ page, site }) => {
	await visit(page);
	site.publish('second');
	expect(await update(page)).toBe('installed');
	await expect(offer(page)).toBeVisible();
	await offer(page).getByRole('button', { name: 'Close' }).click();
	await expect(offer(page)).toBeHidden();
	await page.reload();
	await expect(offer(page)).toBeVisible();
});

test.describe('two versions at once', () => {
	// A tab that leaves for the new version drops what it was loading: Firefox calls that faults.
	test.use({ expectedFault: /ServiceWorker intercepted|^console: Error \(.*\/entry\/app\./ });

	test('a session in another tab goes on with the version that it began with', async ({
		page,
		context,
		site,
	}) => {
		await visit(page);
		const session = await context.newPage();
		await open(session, '/study/');
		await stemOf(session);
		site.publish('second');
		expect(await update(page)).toBe('installed');
		await page.getByRole('button', { name: offlineWords.change }).click();
		await expect(shown(page)).toHaveAttribute('content', 'second');
		await site.stop();

		await answer(session);
		await answer(session);
		expect(await eventsKept(session)).toHaveLength(2);
		expect(await cachesOf(page)).toHaveLength(2);
		await session.getByRole('link', { name: /^Leave/ }).click();
		await expect(session).toHaveURL(site.url);
		await expect(shown(session)).toHaveAttribute('content', 'second');

		await session.close();
		await open(page, '/settings/');
		await expect.poll(() => cachesOf(page)).toEqual([expect.stringContaining('second')]);
	});
});

test.describe('an update that breaks off', () => {
	test.use({ expectedFault: /ServiceWorker|status of 404|not to be had|in the midst/ });

	for (const { name, spoil } of [
		{ name: 'with a part that is missing', spoil: (site: Site) => site.lose('icon-512.png') },
		{ name: 'with parts of two versions', spoil: (site: Site) => site.rename('third') },
	]) {
		test(`${name} leaves the version before it working`, async ({ page, site }) => {
			await visit(page);
			const before = await cachesOf(page);
			site.publish('second');
			spoil(site);
			expect(await update(page)).toBe('redundant');
			expect(await cachesOf(page)).toEqual(before);
			await site.stop();
			await open(page, '/study/');
			await answer(page);
			await open(page, '/');
			await expect(questionOf(page)).toContainText(/to study today/);
			await expect(offer(page)).toBeHidden();
		});
	}
});
