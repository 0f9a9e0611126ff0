import type { Page } from '@playwright/test';
import { isScriptWith } from './built';

/** Holds the decks' texts up on their way, until the function that this answers with is called. */
export async function holdDecks(page: Page): Promise<() => void> {
	let letCome = () => {};
	const come = new Promise<void>((resolve) => (letCome = resolve));
	await page.route(isScriptWith('"orderings":['), async (route) => {
		await come;
		await route.continue();
	});
	return letCome;
}
