import type { Locator, Page } from '@playwright/test';
import { axe, expect, open, test } from './support/app';
import { beyondTheEdge, smallTargets } from './support/layout';
import { eventsKept } from './support/kept';
import { states } from './support/states/states';
import { StudyPage } from './support/study';

/** What the browser calls an error about a page that is not there: one of the states is one. */
const notThere = /status of 404|Not found: \/nowhere\//;
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

test.use({ expectedFault: notThere });

/** Tab, until what is looked for has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let count = 0; count < 40; count += 1) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Tab does not reach ${target}`);
}

for (const { name, reach } of states) {
	test(`for everyone: ${name}`, async ({ page }) => {
		// Axe reads every question of the article twice.
		test.slow();
		// Colours are measured when they have settled.
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.setViewportSize(phone);
		await reach(page);

		await test.step('axe finds nothing by day on a phone, by night on a desk', async () => {
			await axe(page);
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			await page.setViewportSize(desktop);
			await axe(page);
		});

		await test.step('a finger hits what can be pressed', async () => {
			await page.setViewportSize(phone);
			expect(await smallTargets(page)).toEqual([]);
		});

		await test.step('nothing is beyond the edge at 320 pixels, nor with text twice as large', async () => {
			await page.setViewportSize({ width: 320, height: 640 });
			expect(await beyondTheEdge(page), 'at 320 pixels').toEqual([]);
			const browser = await page.context().newCDPSession(page);
			await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
			await expect(page.locator('html')).toHaveCSS('font-size', '32px');
			for (const size of [phone, desktop]) {
				await page.setViewportSize(size);
				expect(await beyondTheEdge(page), `large text, ${size.width} pixels`).toEqual([]);
			}
		});
	});
}

test('a first visit and a session by keyboard alone', async ({ page }) => {
	await open(page, '/');
	const study = new StudyPage(page);
	const answer = page.getByRole('region', { name: 'Answer' });
	const dialog = page.getByRole('dialog', { name: 'Keys' });
	const more = page.getByRole('button', { name: 'More' });

	await test.step('the first question, from the page that greets', async () => {
		const stem = await page.getByRole('heading', { level: 2 }).textContent();
		await tabTo(page, page.getByRole('link', { name: /^Show the answer/ }));
		await page.keyboard.press('Enter');
		await expect(study.question).toHaveText(stem ?? '');
		await expect(answer).toBeFocused();
	});

	await test.step('a digit grades it, and the next question has the focus', async () => {
		const before = await study.question.textContent();
		await study.press('3');
		await expect(study.question).not.toHaveText(before ?? '');
		await expect(study.question).toBeFocused();
	});

	await test.step('the menu takes the focus and gives it back', async () => {
		await tabTo(page, more);
		await page.keyboard.press('Enter');
		const entries = page.getByRole('menu').locator('[role^="menuitem"]');
		await expect(entries.first()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(entries.last()).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(entries.nth(1)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('menu')).toBeHidden();
		await expect(more).toBeFocused();
	});

	await test.step('so does the dialog, from a key and from the menu', async () => {
		await page.keyboard.press('?');
		await expect(dialog).toBeVisible();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('3');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(more).toBeFocused();

		await page.keyboard.press('Enter');
		await page.keyboard.press('End');
		await expect(page.getByRole('menuitem', { name: 'Keys' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(dialog).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(more).toBeFocused();
	});

	await test.step('Tab reaches the answer and each grade', async () => {
		await expect(page.getByText('2 of 5')).toBeVisible();
		await tabTo(page, study.showAnswer);
		await page.keyboard.press('Enter');
		await expect(answer).toBeFocused();
		for (const name of [/^Again/, /^Hard/, /^Good/, /^Easy/]) {
			await tabTo(page, study.grades.getByRole('button', { name }));
		}
		await expect(async () => {
			await page.keyboard.press('Enter');
			await expect(page.getByText('3 of 5')).toBeVisible({ timeout: 250 });
		}).toPass();
		await expect(study.question).toBeFocused();
	});

	await test.step('to the end, where the headline has the focus', async () => {
		for (let count = 0; count < 12; count += 1) {
			const today = page.getByRole('link', { name: 'Back to Today' });
			await expect(study.showAnswer.or(today)).toBeVisible();
			if (await today.isVisible()) break;
			await study.answer('4');
		}
		await expect(study.question).toContainText('Five done');
		await expect(study.question).toBeFocused();
		await tabTo(page, page.getByRole('link', { name: 'Back to Today' }));
		await page.keyboard.press('Enter');
		await expect(study.question).toHaveText('Nothing more for today');
	});
});

test('Space answers where the first question stands, Enter studies what is due', async ({
	page,
}) => {
	await open(page, '/');
	const study = new StudyPage(page);
	await page.keyboard.press('Space');
	await expect(page.getByRole('region', { name: 'Answer' })).toBeFocused();
	await study.press(' ');
	await open(page, '/');
	await expect(page.getByRole('link', { name: /^Study \d+ questions/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/study\/$/);
	await expect(study.question).toBeFocused();
});

test('undo, leaving out and the star are announced, each time', async ({ page }) => {
	await open(page, '/study/');
	const study = new StudyPage(page);
	const status = page.getByRole('status');
	const stem = async () => (await study.question.textContent()) ?? '';
	await expect(study.showAnswer).toBeEnabled();
	await page.keyboard.press('u');
	await expect(status).toHaveText('Nothing to undo in this session.');

	await page.keyboard.press('s');
	await expect(status).toHaveText('Starred.');
	await page.keyboard.press('s');
	await expect(status).toHaveText('Star taken off.');

	const first = await stem();
	await page.keyboard.press('l');
	await expect(status).toHaveText(/^Left out\./);
	await expect(study.question).not.toHaveText(first);
	const second = await stem();

	// A region whose text stays the same says nothing.
	await status.evaluate((region) => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		new MutationObserver(() => heard.push(region.textContent)).observe(region, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	});
	await page.keyboard.press('l');
	await expect(study.question).not.toHaveText(second);
	await expect(status).toHaveText(/^Left out\./);
	const heard = () =>
		page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('|'));
	await expect.poll(heard).toMatch(/Left out\./);

	await page.keyboard.press('u');
	await expect(status).toHaveText(/^Taken back\./);
	await expect(study.question).toHaveText(second);
	await page.keyboard.press('n');
	await expect(status).toHaveText(/^Not today\./);
});

test('a finger that trembles grades once: the next question waits for its own answer', async ({
	page,
}) => {
	await open(page, '/study/');
	const study = new StudyPage(page);
	const asked: string[] = [];
	for (let count = 1; count <= 3; count += 1) {
		await expect(study.showAnswer).toBeEnabled();
		const stem = (await study.question.textContent()) ?? '';
		asked.push(stem);
		await study.showAnswer.click();
		await page.evaluate(async (stem) => {
			while (document.querySelector('h1')?.textContent.trim() === stem.trim()) {
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
				await new Promise((resolve) => setTimeout(resolve));
			}
		}, stem);
		await expect.poll(async () => (await eventsKept(page)).length).toBe(count);
	}
	expect(new Set(asked).size).toBe(3);
});
