import type { Locator, Page } from '@playwright/test';
import { expect } from './app';

/** Waits until a part of a session's page is seen whole: below its header, above what there is to do. */
export async function expectClear(page: Page, part: Locator, toDo: Locator): Promise<void> {
	await expect(async () => {
		const [header, seen, dock] = await Promise.all(
			[page.getByRole('banner'), part, toDo].map((each) => each.boundingBox()),
		);
		if (!header || !seen || !dock) throw new Error('Not all of it is there');
		expect(seen.y).toBeGreaterThanOrEqual(header.y + header.height);
		expect(seen.y + seen.height).toBeLessThanOrEqual(dock.y);
	}).toPass({ timeout: 10_000 });
}

/** A page on a small laptop, and on a phone: what the browser leaves of their screens. */
export const screens = [
	{ width: 1280, height: 600 },
	{ width: 390, height: 664 },
] as const;
