import type { Page } from '@playwright/test';

/** Holds up on their way what is asked of these addresses, until the function that this answers with is
 * called. */
export async function hold(page: Page, isHeld: (url: URL) => boolean): Promise<() => void> {
	let letCome = () => {};
	const come = new Promise<void>((resolve) => (letCome = resolve));
	await page.route(isHeld, async (route) => {
		await come;
		await route.continue();
	});
	return letCome;
}
