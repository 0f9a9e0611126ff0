import type { Page } from '@playwright/test';
import { expect } from './app';

/** How a learner may have a page before them. */
export interface Look {
	name: string;
	scheme: 'light' | 'dark';
	size: { width: number; height: number };
	/** The text is twice as large as it is by itself. */
	large?: true;
	/** The system's few colours stand in for the page's. */
	forced?: true;
}

export const narrow = { width: 320, height: 640 };
/* In these three the pictures of all states are drawn, too. */
export const phone = { width: 360, height: 740 } as const;
export const tablet = { width: 768, height: 1024 } as const;
export const desk = { width: 1440, height: 900 } as const;

/**
 * What a learner may have set, paired rather than multiplied: the states take these in turn. Each is
 * looked at by day and by night; a state that is added falls to whichever turn is next.
 */
const turns: readonly (readonly Look[])[] = [
	[
		{ name: 'by day on a phone', scheme: 'light', size: phone },
		{ name: 'by night on a desk', scheme: 'dark', size: desk },
	],
	[
		{ name: 'by night, 320 pixels wide', scheme: 'dark', size: narrow },
		{ name: 'by day on a desk, in large text', scheme: 'light', size: desk, large: true },
	],
	[
		{ name: 'by day on a desk', scheme: 'light', size: desk },
		{ name: 'by night on a phone, in large text', scheme: 'dark', size: phone, large: true },
	],
	[
		{ name: 'by night on a tablet', scheme: 'dark', size: tablet },
		{ name: 'by day, 320 pixels wide', scheme: 'light', size: narrow },
		{ name: 'in forced colours', scheme: 'light', size: desk, forced: true },
	],
];

/** The looks in which the state at this place of their list is looked at by axe. */
export function looksOf(place: number): readonly Look[] {
	return turns[place % turns.length] ?? [];
}

/** Motion is always reduced: colours are measured when they have settled. */
export async function show(page: Page, { scheme, size, large, forced }: Look): Promise<void> {
	await page.emulateMedia({
		colorScheme: scheme,
		reducedMotion: 'reduce',
		forcedColors: forced ? 'active' : 'none',
	});
	await page.setViewportSize(size);
	await setTextSize(page, large ? 32 : 16);
}

/** Sets the size of text as its reader does in the browser's settings, in pixels. */
export async function setTextSize(page: Page, pixels: 16 | 32): Promise<void> {
	const browser = await page.context().newCDPSession(page);
	await browser.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
	await expect(page.locator('html')).toHaveCSS('font-size', `${pixels}px`);
	await browser.detach();
}
