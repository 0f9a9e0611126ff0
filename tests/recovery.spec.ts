import { dataWords as words } from '../src/lib/words/data';
import { axe, expect, open, test } from './support/app';
import { answer } from './support/desk';
import { eventsKept } from './support/kept';
import { savedFile } from './support/saved-file';

test('the recovery page saves what is kept without the app, and the app restores it', async ({
	page,
	context,
}) => {
	test.setTimeout(60_000);
	await open(page, '/study/');
	await answer(page);
	await answer(page, '1');
	const events = await eventsKept(page);

	// The app’s own code does not come.
	await context.route('**/_app/**', (route) => route.abort());
	await page.goto('./recovery.html');
	await axe(page);
	await expect(page.getByText('2 entries are kept here.')).toBeVisible();
	const save = page.getByRole('button', { name: 'Save a file' });
	const { path } = await savedFile(page, () => save.click());
	await expect(page.getByText('with 2 entries.')).toBeVisible();

	await page.getByRole('textbox').fill('no');
	await page.getByRole('button', { name: 'Erase for good' }).click();
	await expect(page.getByText('Nothing was erased')).toBeVisible();
	await page.getByRole('textbox').fill('erase');
	await page.getByRole('button', { name: 'Erase for good' }).click();
	await expect(page.getByText('Everything is erased.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('This browser keeps nothing of Flashpoint.')).toBeVisible();

	await context.unroute('**/_app/**');
	await open(page, '/settings/data/');
	await page.getByLabel(words.choose).setInputFiles(path);
	await page.getByRole('button', { name: words.addThem(2) }).click();
	await expect(page.getByText(words.added(2), { exact: true })).toBeVisible();
	expect(await eventsKept(page)).toEqual(events);
});

test.describe('an app that does not start', () => {
	test.use({
		expectedFault: /Failed to load resource|Failed to fetch dynamically|error loading dynamically/,
	});

	test('leads to the recovery page by itself', async ({ page, context }) => {
		await context.route('**/*.js', (route) =>
			route.request().url().includes('recovery') ? route.continue() : route.abort(),
		);
		await page.goto('./');
		const link = page.getByRole('link', { name: 'save what is kept here' });
		await expect(link).toBeVisible({ timeout: 20_000 });
		await link.click();
		await expect(page.getByRole('heading', { level: 1, name: 'Recovery' })).toBeVisible();
		await expect(page.getByText('This browser keeps nothing of Flashpoint.')).toBeVisible();
	});
});
