import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, noSuchPage, open, test } from './support/app';
import { build, builtPages } from './support/built';

const phone = { width: 390, height: 844 };

/** The addresses on this site that a page links to, without what follows `#`. */
async function linksOf(page: Page): Promise<string[]> {
	return page.locator('a[href]').evaluateAll((links) =>
		links
			// Links within a drawing have no address of their own to read.
			.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI))
			.filter(({ origin }) => origin === location.origin)
			.map(({ pathname }) => pathname),
	);
}

test('every link leads to a page that exists, with a title of its own and one heading', async ({
	page,
}) => {
	// As many pages as there are links.
	test.slow();
	await open(page, '/');
	const toVisit = [new URL(page.url()).pathname];
	const titles = new Map<string, string>();
	for (const path of toVisit) {
		const response = await page.goto(path);
		// What has not changed since it was asked for is there, too.
		expect([200, 304], path).toContain(response?.status());
		await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
		titles.set(path, await page.title());
		const missing = await page
			.locator('a[href^="#"]')
			.evaluateAll((links) =>
				links
					.map((link) => link.getAttribute('href') ?? '')
					.filter((href) => !document.querySelector(href)),
			);
		expect(missing, `places on ${path} itself`).toEqual([]);
		for (const link of await linksOf(page)) if (!toVisit.includes(link)) toVisit.push(link);
	}

	const decks = toVisit.filter((path) => /\/decks\/[^/]+\/$/.test(path));
	expect(decks.length).toBeGreaterThan(0);
	expect(toVisit.some((path) => path.endsWith('/study/'))).toBe(true);
	// What mends a broken app is a file of its own, outside it.
	expect(toVisit.filter((path) => !/(?:\/|\/recovery\.html)$/.test(path))).toEqual([]);
	expect([...new Set(titles.values())]).toHaveLength(titles.size);
	for (const title of titles.values()) expect(title).toMatch(/Flashpoint$/);
});

for (const { name, path } of [
	{ name: 'Today', path: '/' },
	{ name: 'a deck', path: '/articles/south-korea-nato/decks/dates/' },
	{ name: 'Study', path: '/study/' },
]) {
	test(`first of all, ${name} offers to skip to what the page is about`, async ({ page }) => {
		await open(page, path);
		const skip = page.getByRole('link', { name: /^Skip to the/ });
		if (path === '/study/') {
			// The question has the focus: back from it, over the tools, to the very first.
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			// Its menu comes once the question stands.
			await expect(page.getByRole('button', { name: /^More/ })).toBeVisible();
			for (const before of ['More', 'Leave', 'Skip']) {
				await page.keyboard.press('Shift+Tab');
				await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(`^${before}`));
			}
		} else {
			await page.keyboard.press('Tab');
		}
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
	});
}

for (const viewport of [{ width: 1280, height: 800 }, phone]) {
	test(`the navigation marks where one is, ${viewport.width} pixels wide`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await open(page, '/');
		const places = page.getByRole('navigation', { name: 'Main' });
		const current = page.locator('a[aria-current="page"]');
		await expect(places.getByRole('link')).toHaveText([
			'Today',
			'Article',
			'Quiz',
			'Missed',
			'Progress',
		]);
		await expect(places).toBeInViewport({ ratio: 1 });
		await expect(current).toHaveText(['Today']);

		await places.getByRole('link', { name: 'Article' }).click();
		const tabs = page.getByRole('navigation', { name: 'Article' });
		await expect(current).toHaveText(['Article', 'Brief']);
		await tabs.getByRole('link', { name: 'Questions' }).click();
		await expect(current).toHaveText(['Article', 'Questions']);
		await expect(tabs.getByRole('link', { name: 'Questions' })).toBeInViewport({ ratio: 1 });
		await page.getByRole('main').getByRole('heading').getByRole('link').first().click();
		await expect(page).toHaveURL(/\/decks\//);
		await expect(current).toHaveText(['Article']);

		await page.getByRole('link', { name: 'Settings' }).click();
		await expect(current).toHaveCount(1);
		await expect(page.getByRole('link', { name: 'Settings' })).toHaveAttribute(
			'aria-current',
			'page',
		);
		await page.getByRole('link', { name: 'Flashpoint' }).click();
		await expect(current).toHaveText(['Today']);
	});
}

test('every page tells a search engine what it is for, in a sentence of its own', () => {
	const pages = [...builtPages().map((path) => `${path}index.html`), '/recovery.html'];
	const said = pages.map((page) => {
		const html = readFileSync(build + page, 'utf8');
		return (
			/<meta\s+name="description"\s+content="([^"]{40,})"/.exec(html)?.[1] ?? `none on ${page}`
		);
	});
	expect(said.filter((words) => words.startsWith('none on'))).toEqual([]);
	expect(new Set(said).size).toBe(pages.length);
});

test.describe('an address that leads nowhere', () => {
	test.use({ expectedFault: noSuchPage });

	for (const path of [
		'/nowhere/',
		'/articles/another/',
		'/articles/south-korea-nato/decks/nowhere/',
	]) {
		test(`${path} is a 404 page that leads to the decks`, async ({ page }) => {
			const response = await page.goto(`.${path}`);
			expect(response?.status()).toBe(404);
			const heading = page.getByRole('heading', { level: 1 });
			await expect(heading).toHaveText('There is no such page');
			await expect(page).toHaveTitle('There is no such page · Flashpoint');
			await expect(page.getByRole('link', { name: 'Back to Today' })).toBeVisible();

			const deck = page.getByRole('main').getByRole('listitem').getByRole('link').first();
			const name = (await deck.textContent()) ?? '';
			await deck.click();
			await expect(page).toHaveURL(/\/articles\/[^/]+\/decks\/[^/]+\/$/);
			await expect(heading).toHaveText(name);
		});
	}
});

for (const deck of ['nowhere/dates', 'south-korea-nato/nowhere']) {
	test(`Study says that there is no deck ${deck}`, async ({ page }) => {
		await open(page, `/study/#deck=${deck}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such deck');
		await expect(page.getByRole('link', { name: 'South Korea-NATO Rapprochement' })).toBeVisible();
		await page.getByRole('link', { name: 'Back to Today' }).click();
		await expect(page).toHaveTitle('Flashpoint');
	});
}

for (const path of ['/settings', '/study', '/articles/south-korea-nato/decks/quotes']) {
	test(`${path} works without the slash at its end`, async ({ page }) => {
		await open(page, path);
		await expect(page).toHaveURL(new RegExp(`${path}/$`));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
}

test.describe('the article', () => {
	test.use({ expectedFault: /^request: https:\/\/www\.ankasam\.org\// });

	test('opens in a new tab, at the words that a question is about', async ({ page, context }) => {
		await context.route('https://www.ankasam.org/**', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<h1>The article</h1>' }),
		);
		await open(page, '/articles/south-korea-nato/');
		const address = await page.getByRole('link', { name: 'Read the article' }).getAttribute('href');
		await open(page, '/articles/south-korea-nato/decks/dates/');
		const question = page.getByRole('main').getByRole('listitem').first();
		const link = question.getByRole('link', { name: 'Read it in the article (new tab)' }).first();
		await question.locator('summary').click();
		await expect(link).toHaveAttribute('href', new RegExp('#:~:text='));
		await expect(link).toHaveAttribute('rel', /noopener/);

		const opened = context.waitForEvent('page');
		await link.click();
		const article = await opened;
		await expect(article.getByRole('heading')).toHaveText('The article');
		expect(article.url().split('#')[0]).toBe(address);
		expect(await article.evaluate(() => window.opener as unknown)).toBeNull();
		await expect(page).toHaveURL(/\/decks\/dates\/$/);
	});
});

test('each link into the article carries the words that stand beside it', async ({ page }) => {
	await open(page, '/articles/south-korea-nato/questions/');
	const passages = await page.locator('main a[href*=":~:text="]').evaluateAll((links) =>
		links.map((link) => ({
			directive: (link as HTMLAnchorElement).href.split('#:~:text=')[1] ?? '',
			words: [...(link.parentElement?.querySelectorAll('q') ?? [])].map(
				(words) => words.textContent,
			),
		})),
	);
	expect(passages.length).toBeGreaterThan(0);
	for (const { directive, words } of passages) {
		expect(directive.split(',').map(decodeURIComponent)).toEqual(words);
		// A bare hyphen is syntax there.
		expect(directive).not.toContain('-');
	}
	expect(passages.some(({ directive }) => directive.includes('%2D'))).toBe(true);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a newcomer reads the first question, the decks, and each answer', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByRole('region', { name: 'The first question' })).toBeVisible();
		await expect(page.getByRole('heading', { level: 2 })).not.toBeEmpty();

		await page.getByRole('link', { name: 'Choose a deck instead' }).click();
		const decks = page.getByRole('table', { name: 'Decks' }).getByRole('link');
		expect(await decks.count()).toBeGreaterThan(0);
		await decks.first().click();
		const row = page.getByRole('main').getByRole('listitem').first();
		await expect(row.getByRole('link', { name: /^Read it/ }).first()).toBeHidden();
		await row.locator('summary').click();
		await expect(row.getByRole('link', { name: /^Read it/ }).first()).toBeVisible();
	});
});
