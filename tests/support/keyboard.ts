import type { Locator, Page } from '@playwright/test';
import { expect } from './app';
import { questions } from './model';

const MOST_STOPS = 80;

/** Tab, until what is looked for has the focus. What lies before the focus is reached by going back:
 * who tabs on past the end of a page is among the browser's own buttons. */
export async function tabTo(page: Page, target: Locator, way: 'on' | 'back' = 'on'): Promise<void> {
	await expect(target).toBeVisible();
	await expect(target).toBeEnabled();
	const hasFocus = () => target.evaluate((element) => element === document.activeElement);
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
		if (await hasFocus()) return;
		const left = await page.evaluate(() => document.activeElement === document.body);
		if (left) break;
	}
	throw new Error(`Tab does not reach ${target}`);
}

/** Goes to what is looked for by Tab, and presses Enter there. */
export async function enter(page: Page, target: Locator, way?: 'on' | 'back'): Promise<void> {
	await tabTo(page, target, way);
	await page.keyboard.press('Enter');
}

/** The digit of the right option of the question that stands there, or of the first wrong one. */
export async function digitOf(page: Page, stem: string, right: boolean): Promise<string> {
	const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
	const question = [...questions.values()].find((each) => plain(each.stem) === plain(stem));
	if (!question) throw new Error(`No question is “${stem}”`);
	const options = page.getByRole('radio');
	await expect(options).not.toHaveCount(0);
	for (const [place, option] of (await options.all()).entries()) {
		const isRight = page.getByRole('radio', { name: question.answer.text, exact: true });
		const here = await option.and(isRight).count();
		if ((here === 1) === right) return String(place + 1);
	}
	throw new Error(`No such option of “${stem}”`);
}
