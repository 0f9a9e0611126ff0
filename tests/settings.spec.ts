import type { Locator, Page } from '@playwright/test';
import { expect, open, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { notInFirefox } from './support/firefox';
import { eventsKept } from './support/kept';
import { StudyPage } from './support/study';

const numbers = [
	{ name: 'New questions', from: '20', range: 'from 0 to 200' },
	{ name: 'Questions in all', from: '200', range: 'from 0 to 9999' },
	{ name: 'Hour at which a study day begins', from: '4', range: 'from 0 to 12' },
];

/** Changes a setting and waits until it is kept. */
async function change(page: Page, act: () => Promise<void>): Promise<void> {
	await act();
	await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeAttached();
}

async function setNumber(page: Page, name: string, value: string): Promise<void> {
	await open(page, '/settings/');
	const field = page.getByRole('textbox', { name });
	await change(page, async () => {
		await field.fill(value);
		await field.press('Enter');
	});
	await page.reload();
	await ready(page);
	await expect(field).toHaveValue(value);
}

async function choose(page: Page, group: string, name: string): Promise<void> {
	await open(page, '/settings/');
	const choice = page.getByRole('group', { name: group }).getByRole('radio', { name });
	await change(page, () => choice.click());
	await expect(choice).toBeChecked();
	await page.reload();
	await ready(page);
	await expect(choice).toBeChecked();
}

async function study(page: Page): Promise<StudyPage> {
	const screen = new StudyPage(page);
	await screen.begin();
	return screen;
}

test('new questions a day: no more of them come', async ({ page }) => {
	await study(page);
	await expect(page.getByText('1 of 5')).toBeVisible();
	await setNumber(page, 'New questions', '2');
	await study(page);
	await expect(page.getByText('1 of 2')).toBeVisible();
});

test('questions in all: no more of them come, new or not', async ({ page }) => {
	await setNumber(page, 'Questions in all', '3');
	await study(page);
	await expect(page.getByText('1 of 3')).toBeVisible();
});

test('with two buttons there are Again and Good, and only their keys', async ({ page }) => {
	await choose(page, 'Buttons', 'Again and Good');
	const screen = await study(page);
	const stem = (await screen.question.textContent()) ?? '';
	await screen.showAnswer.click();
	await expect(screen.grades.getByRole('button')).toHaveText([/^Again/, /^Good/]);

	// A slip just after the reveal is ignored in any case.
	const revealed = await page.evaluate(() => performance.now());
	await page.waitForFunction((from) => performance.now() - from > 350, revealed);
	await page.keyboard.press('4');
	await page.keyboard.press('2');
	await screen.press('1');
	const reviewed = (await eventsKept(page)).filter((event) => event.type === 'reviewed');
	expect(reviewed.map(({ payload }) => payload.rating)).toEqual([1]);
	await expect(screen.question).not.toHaveText(stem);

	await choose(page, 'Buttons', 'Again, Hard, Good, Easy');
	await (await study(page)).showAnswer.click();
	await expect(screen.grades.getByRole('button')).toHaveText([/^Again/, /^Hard/, /^Good/, /^Easy/]);
});

test('a higher chance of knowing it: what it costs is said, and questions come back sooner', async ({
	page,
}) => {
	const easyDays = async () => {
		const screen = await study(page);
		await screen.showAnswer.click();
		const easy = screen.grades.getByRole('button', { name: /^Easy/ });
		return Number(/(\d+) days?$/.exec((await easy.innerText()).trim())?.[1]);
	};
	const before = await easyDays();
	await open(page, '/settings/');
	const slider = page.getByRole('slider', { name: /^Chance of knowing/ });
	const said = page.getByRole('status').filter({ hasText: /of 100/ });
	await expect(said).toHaveText(/^90 of 100\.? As many reviews as at 90 of 100\.$/);
	await change(page, () => slider.press('End'));
	await expect(said).toHaveText(
		/^97 of 100\.? About \d\.\d times as many reviews as at 90 of 100\.$/,
	);
	await expect(slider).toHaveAttribute('aria-valuetext', /^97 of 100\. About \d\.\d times as many/);
	await page.reload();
	await ready(page);
	await expect(slider).toHaveValue('0.97');
	expect(await easyDays()).toBeLessThan(before);

	await open(page, '/settings/');
	// What is kept has been read: before, it would be put over what is chosen.
	await expect(slider).toHaveValue('0.97');
	await slider.press('Home');
	await expect(said).toHaveText(/^80 of 100\.? About \d+ per cent as many reviews/);
	await slider.press('ArrowRight');
	await expect(said).toContainText('81 of 100');
	await expect.poll(async () => (await eventsKept(page)).length).toBe(3);
	expect(await easyDays()).toBeGreaterThan(before);
});

test('the hour at which a study day begins decides which day it is at night', async ({ page }) => {
	await freezeClock(page, '2026-03-02T02:00:00+03:00');
	await (await study(page)).answer('3');
	await open(page, '/');
	await expect(page.getByText('1 March', { exact: true })).toBeVisible();
	await setNumber(page, 'Hour at which a study day begins', '1');
	await open(page, '/');
	await expect(page.getByText('2 March', { exact: true })).toBeVisible();
});

test('new questions come in the order of the article, or at random', async ({ page }) => {
	const first = async () => (await study(page)).question.textContent();
	const ofTheArticle = await first();
	await choose(page, 'New questions come', 'in random order');
	const atRandom = await first();
	expect(atRandom).not.toBe(ofTheArticle);
	expect(await first()).toBe(atRandom);
	await choose(page, 'New questions come', 'in the order of the article');
	expect(await first()).toBe(ofTheArticle);
});

test.describe('the theme', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			// No page is painted before it has a body.
			new MutationObserver((_, observer) => {
				if (!document.body) return;
				observer.disconnect();
				const { theme = 'none' } = document.documentElement.dataset;
				Object.assign(window, { themeAtFirstPaint: theme });
			}).observe(document, { childList: true, subtree: true });
		});
	});

	const atFirstPaint = (page: Page) =>
		page.evaluate(() => (window as unknown as { themeAtFirstPaint: string }).themeAtFirstPaint);
	const paper = (page: Page) =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

	test('that is chosen is there before anything is painted, whatever the device has', async ({
		page,
	}) => {
		notInFirefox('Playwright cannot change what a stock Firefox takes the device to prefer.');
		await page.emulateMedia({ colorScheme: 'light' });
		await open(page, '/');
		const light = await paper(page);
		expect(await atFirstPaint(page)).toBe('none');
		await page.emulateMedia({ colorScheme: 'dark' });
		const dark = await paper(page);
		expect(dark).not.toBe(light);

		await choose(page, 'Theme', 'Light');
		expect(await atFirstPaint(page)).toBe('light');
		expect(await paper(page)).toBe(light);
		await page.emulateMedia({ colorScheme: 'light' });
		await choose(page, 'Theme', 'Dark');
		await open(page, '/study/');
		expect(await atFirstPaint(page)).toBe('dark');
		expect(await paper(page)).toBe(dark);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

		await choose(page, 'Theme', 'As the device');
		expect(await atFirstPaint(page)).toBe('none');
		expect(await paper(page)).toBe(light);
	});
});

for (const { name, from, range } of numbers) {
	test(`${name}: what is no such number is answered by a sentence, and changes nothing`, async ({
		page,
	}) => {
		await open(page, '/settings/');
		const field = page.getByRole('textbox', { name });
		const sentence = page.getByRole('alert');
		for (const wrong of ['-1', 'abc', '1.5', '99999', '', '1e2', '٣']) {
			await field.fill(wrong);
			await field.press('Tab');
			await expect(sentence, wrong).toHaveText(`A whole number ${range}.`);
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			await expect(field).toHaveAccessibleDescription(new RegExp(`A whole number ${range}\\.$`));
		}
		await page.reload();
		await ready(page);
		await expect(field).toHaveValue(from);
		expect(await eventsKept(page)).toEqual([]);

		await field.fill('abc');
		await field.press('Enter');
		await expect(sentence).toBeVisible();
		await change(page, async () => {
			await field.fill('7');
			await field.press('Enter');
		});
		await expect(sentence).toBeHidden();
		await expect(field).not.toHaveAttribute('aria-invalid');
	});
}

for (const { persisted, says } of [
	{ persisted: true, says: /has promised to keep/ },
	{ persisted: false, says: /may clear what you do here/ },
	{ persisted: undefined, says: /does not say/ },
]) {
	test(`the page says how safely what is done is kept: ${persisted ?? 'unknown'}`, async ({
		page,
	}) => {
		await page.addInitScript((answer) => {
			// The empty page before the first has none: it is no secure one.
			if (!('StorageManager' in globalThis)) return;
			const value = answer === undefined ? undefined : () => Promise.resolve(answer);
			Object.defineProperty(StorageManager.prototype, 'persisted', { value });
		}, persisted);
		await open(page, '/settings/');
		const data: Locator = page.getByRole('heading', { name: 'Your data' }).locator('..');
		await expect(data).toHaveText(says);
	});
}
