import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type Locator, type Page } from '@playwright/test';

const TYPED = 'textarea, input:is([type="text"], [type="search"], :not([type]))';

/**
 * Has whatever a test fills in typed key by key. A stock Firefox takes what Playwright fills in for a
 * script's doing, and tells the page of no change, as it does for a person who types.
 */
export function typeWhatIsFilledIn(page: Page): void {
	const all = Object.getPrototypeOf(page.locator('input')) as Locator & { types?: true };
	if (all.types) return;
	const { fill } = all;
	all.types = true;
	all.fill = async function (this: Locator, text, options) {
		const isTyped = await this.evaluate((field, typed) => field.matches(typed), TYPED);
		await fill.call(this, isTyped ? '' : text, options);
		if (isTyped) await this.pressSequentially(text, options);
	};
}

let folder: string | undefined;

/** The folder in which the Firefox of this process saves files; it goes when the process ends. */
export function downloads(): string {
	if (folder !== undefined) return folder;
	const made = mkdtempSync(join(tmpdir(), 'flashpoint-downloads-'));
	process.on('exit', () => rmSync(made, { recursive: true, force: true }));
	return (folder = made);
}

/** Before a page is left: in the midst of it, Firefox calls what was on its way failed. */
export async function settled(page: Page): Promise<void> {
	if (test.info().project.name === 'firefox') await page.waitForLoadState('networkidle');
}

/** Leaves out the test in hand where it is Firefox that is tested, for this reason. */
export function notInFirefox(reason: string): void {
	test.skip(test.info().project.name === 'firefox', reason);
}

/** Why paper and pages without script are looked at in other browsers alone. */
export const noPaper =
	'Playwright can have a stock Firefox neither show a page as on paper nor go without scripts.';

/** Why what is told beside the keys is looked for in other browsers alone. */
export const noPointer =
	'Without a screen a stock Firefox has no pointer, and keys are named where there is one.';

/** Why a part of the app that did not come comes to the page as it stands in other browsers alone. */
export const opensAnew =
	'Firefox never asks again for a part that did not come: there the page is opened anew.';
