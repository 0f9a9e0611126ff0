import type { Page } from '@playwright/test';

/** Holds the decks' texts up on their way, until the function that this answers with is called. */
export async function holdDecks(page: Page): Promise<() => void> {
	let letCome = () => {};
	const come = new Promise<void>((resolve) => (letCome = resolve));
	await page.route('**/_app/immutable/**', async (route) => {
		const response = await route.fetch();
		if ((await response.text()).includes('"orderings":[')) await come;
		await route.fulfill({ response });
	});
	return letCome;
}
