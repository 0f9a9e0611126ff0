import type { Locator, Page } from '@playwright/test';
import { type Fault, faultWords } from '../../src/lib/words/faults';
import { notSaved, notSavedYet } from '../../src/lib/words/unsaved';
import { expect } from './app';

/** Expects that the page says what happened and what to do. */
export async function expectSaid(page: Page | Locator, fault: Fault): Promise<void> {
	const { what, then } = faultWords[fault];
	await expect(page.getByText(what)).toBeVisible();
	await expect(page.getByText(then)).toBeVisible();
}

/** What stands over an answer that is not on the disk, and over one that this page can no longer save. */
export function unsavedNotice(page: Page): Locator {
	const alerts = page.getByRole('alert');
	return alerts.filter({ hasText: notSavedYet }).or(alerts.filter({ hasText: notSaved }));
}
