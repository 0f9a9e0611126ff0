import type { Locator, Page } from '@playwright/test';
import { gradeNames, gradeWords } from '../../src/lib/words/grades';
import { study } from '../../src/lib/words/study';
import { expect } from './app';

/** The question in hand, before its answer is shown and after. */
export function questionOf(page: Page): Locator {
	return page.getByRole('heading', { level: 1 });
}

/** The stem of the question in hand, once it waits for its answer. */
export async function stemOf(page: Page): Promise<string> {
	await expect(showAnswer(page)).toBeVisible();
	return questionOf(page).innerText();
}

export function showAnswer(page: Page): Locator {
	return page.getByRole('button', { name: study.showAnswer });
}

export function grades(page: Page): Locator {
	return page.getByRole('group', { name: gradeWords.legend }).getByRole('button');
}

/** Shows the answer and waits for the grades. */
export async function reveal(page: Page): Promise<void> {
	await showAnswer(page).click();
	await expect(grades(page).filter({ hasText: gradeNames[3] })).toBeVisible();
}

/** Grades the answer that is shown, until what is to follow does: a slip of the finger is ignored. */
export async function grade(page: Page, key: '1' | '2' | '3' | '4', next: Locator): Promise<void> {
	await expect(async () => {
		await page.keyboard.press(key);
		await expect(next).toBeVisible({ timeout: 250 });
	}).toPass({ intervals: [50] });
}

/** Answers the question in hand; back when the next one stands there. */
export async function answer(page: Page, key: '1' | '2' | '3' | '4' = '3'): Promise<void> {
	await reveal(page);
	await grade(page, key, showAnswer(page));
}
