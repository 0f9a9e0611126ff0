import type { Page } from '@playwright/test';
import { offlineWords } from '../../src/lib/words/offline';
import { expect, open, test as base } from './app';
import { Site } from './site';

/** Each test has a host of its own, which it ends and puts new versions on. */
export const test = base.extend<{ site: Site }>({
	site: async ({}, use) => {
		const site = await Site.open();
		await use(site);
		await site.close();
	},
	baseURL: async ({ site }, use) => use(site.url),
	serviceWorkers: 'allow',
});

/** The first visit, to its end: the page says that all of it is kept. */
export async function visit(page: Page): Promise<void> {
	await open(page, '/');
	// The whole app has to come first: on a busy machine that takes a while.
	await expect(page.getByText(offlineWords.ready)).toBeVisible({ timeout: 30_000 });
}
