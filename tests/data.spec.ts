import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { backupFaultWords } from '../src/lib/words/backup';
import { dataWords as words } from '../src/lib/words/data';
import { keeping } from '../src/lib/words/keeping';
import { today } from '../src/lib/words/today';
import { uiWords } from '../src/lib/words/ui';
import { expect, open, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { answer } from './support/desk';
import { eventsKept, viewsKept } from './support/kept';
import { savedFile } from './support/saved-file';

const noon = '2026-03-10T12:00:00+03:00';
/** A file of the first format, with 46 events and one that cannot be read. */
const firstFile = fileURLToPath(
	new URL('../src/lib/store/fixtures/backups/1.jsonl.gz', import.meta.url),
);
const data = '/settings/data/';

async function studied(page: Page, answers: number): Promise<void> {
	await freezeClock(page, noon);
	await open(page, '/study/');
	for (let count = 0; count < answers; count += 1) await answer(page);
}

function button(page: Page | Locator, name: string): Locator {
	return page.getByRole('button', { name, exact: true });
}

async function choose(page: Page, file: string): Promise<void> {
	await page.getByLabel(words.choose).setInputFiles(file);
}

async function erase(page: Page): Promise<void> {
	await button(page, words.eraseOpen).click();
	const dialog = page.getByRole('dialog', { name: words.eraseTitle });
	await expect(button(dialog, words.eraseDo)).toBeDisabled();
	await dialog.getByRole('textbox').fill(words.eraseWord);
	await button(dialog, words.eraseDo).click();
	await expect(page.getByText(words.erased)).toBeVisible();
}

/** Drops a file on the page's heading, as a hand would. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
	const held = await page.evaluateHandle(
		({ name, bytes }) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([new Uint8Array(bytes)], name));
			return transfer;
		},
		{ name, bytes: [...bytes] },
	);
	const target = page.getByRole('heading', { level: 1 });
	await target.dispatchEvent('dragover', { dataTransfer: held });
	await expect(page.getByText(words.dropHere)).toBeVisible();
	await target.dispatchEvent('drop', { dataTransfer: held });
	await expect(page.getByText(words.dropHere)).toBeHidden();
}

test('what is saved in a file comes back from it after everything was erased', async ({ page }) => {
	await studied(page, 3);
	const [events, views] = [await eventsKept(page), await viewsKept(page)];
	await open(page, data);
	await expect(page.getByText(words.inNone(3, false))).toBeVisible();
	const { name, path } = await savedFile(page, () => button(page, words.save).click());
	expect(name).toBe('flashpoint-2026-03-10.jsonl.gz');
	await expect(page.getByText(words.saved('flashpoint-2026-03-10.jsonl.gz', 3))).toBeVisible();
	await expect(page.getByText(words.since(0, false))).toBeVisible();
	expect(gunzipSync(readFileSync(path)).toString().split('\n')).toHaveLength(6);

	await erase(page);
	expect(await eventsKept(page)).toEqual([]);
	await open(page, '/');
	await expect(page.getByRole('heading', { level: 1, name: today.promise })).toBeVisible();
	await expect(page.getByText(keeping.cleared)).toHaveCount(0);

	await open(page, data);
	await choose(page, path);
	await expect(page.getByText('It adds 3 entries.')).toBeVisible();
	expect(await eventsKept(page)).toEqual([]);
	await button(page, words.addThem(3)).click();
	await expect(page.getByText(words.added(3), { exact: true })).toBeVisible();
	expect(await eventsKept(page)).toEqual(events);
	expect((await viewsKept(page)).kept).toEqual(views.kept);
	await open(page, '/');
	await expect(page.getByRole('heading', { level: 1, name: /to study today/ })).toBeVisible();
});

test('the focus stays where something was done, or goes to what came of it', async ({ page }) => {
	await studied(page, 2);
	await open(page, data);
	const restore = page.getByRole('heading', { name: words.restore });
	await choose(page, firstFile);
	await expect(page.getByText('It adds 46 entries')).toBeFocused();
	await button(page, words.addThem(46)).press('Enter');
	await expect(page.getByText(words.added(46), { exact: true })).toBeVisible();
	await expect(restore).toBeFocused();

	await choose(page, firstFile);
	await expect(page.getByText(words.nothingNew)).toBeFocused();
	await button(page, words.close).press('Enter');
	await expect(page.getByLabel(words.choose)).toBeFocused();
	await button(page, words.undo).press('Enter');
	await expect(page.getByText(words.undone(46))).toBeVisible();
	await expect(restore).toBeFocused();

	await savedFile(page, () => button(page, words.save).press('Enter'));
	await expect(page.getByText(/^Saved as/)).toBeVisible();
	// Firefox shows the download beside the page, whose window then has no focus: the page's own is meant.
	const isActive = () =>
		button(page, words.save).evaluate((save) => save === document.activeElement);
	await expect.poll(isActive).toBe(true);
});

test('a file that is dropped on the page is shown, added, and taken back', async ({ page }) => {
	await studied(page, 2);
	const before = await eventsKept(page);
	await open(page, data);
	await drop(page, '1.jsonl.gz', readFileSync(firstFile));
	const preview = page.getByRole('region', { name: words.restore });
	await expect(preview).toContainText('A backup of 7 March 2026.');
	await expect(preview).toContainText('It adds 46 entries, adds 1 quiz under way.');
	await expect(preview).toContainText('1 entry without its place in time');
	await button(preview, words.leaveIt).click();
	await expect(preview).toBeHidden();
	expect(await eventsKept(page)).toEqual(before);

	await drop(page, '1.jsonl.gz', readFileSync(firstFile));
	await button(preview, words.addThem(46)).click();
	await expect(page.getByText(words.added(46), { exact: true })).toBeVisible();
	expect(await eventsKept(page)).toHaveLength(48);
	await expect(button(page, words.undo)).toBeVisible();
	await expect(page.getByText(words.undoable(46))).toBeHidden();
	const views = await viewsKept(page);
	expect(views.kept).toEqual(views.folded);
	await choose(page, firstFile);
	await expect(preview).toContainText(words.nothingNew);
	await button(preview, words.close).click();

	await page.reload();
	await ready(page);
	await expect(page.getByText(words.undoable(46))).toBeVisible();
	await button(page, words.undo).click();
	await expect(page.getByText(words.undone(46))).toBeVisible();
	expect(await eventsKept(page)).toEqual(before);
	await expect(button(page, words.undo)).toBeHidden();
});

test('Replace asks for a word, offers a file first, and leaves what the file has', async ({
	page,
}) => {
	await studied(page, 2);
	await open(page, data);
	await choose(page, firstFile);
	await button(page, words.replace).click();
	const dialog = page.getByRole('dialog', { name: words.replaceTitle });
	await expect(dialog).toContainText(words.replaceText(2));
	const { name } = await savedFile(page, () => button(dialog, words.saveFirst).click());
	expect(name).toContain('flashpoint-');
	await dialog.getByRole('textbox').fill(words.replaceWord);
	await page.keyboard.press('Enter');
	await expect(page.getByText(words.replaced)).toBeVisible();
	const events = await eventsKept(page);
	expect(events).toHaveLength(46);
	const views = await viewsKept(page);
	expect(views.kept).toEqual(views.folded);
	await expect(button(page, words.undo)).toBeHidden();
});

const whole = readFileSync(firstFile);
const text = gunzipSync(whole).toString();
const refused = {
	notBackup: Buffer.from('{"cards":[]}\n'),
	cutShort: whole.subarray(0, whole.length - 30),
	damaged: gzipSync(text.replace('"rating":3', '"rating":4')),
	newerFormat: gzipSync(text.replace('"format":1', '"format":2')),
	tooLarge: gzipSync(text.split('\n')[0] + '\n' + ' '.repeat(20_000_000)),
} as const;

for (const [why, bytes] of Object.entries(refused)) {
	test(`a file that is ${why} is refused with the reason, and changes nothing`, async ({
		page,
	}) => {
		await open(page, data);
		await drop(page, 'file.gz', bytes);
		const { what, then } = backupFaultWords[why as keyof typeof refused];
		const notice = page.getByRole('alert');
		await expect(notice).toContainText(what);
		await expect(notice).toContainText(then);
		expect(await eventsKept(page)).toEqual([]);
		await button(notice, uiWords.close).click();
		await expect(notice).toBeHidden();
	});
}

test('a check finds what is wrong, mends it and says so', async ({ page }) => {
	await studied(page, 3);
	await page.evaluate(async () => {
		const opening = indexedDB.open('flashpoint');
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const writing = opening.result.transaction('questions', 'readwrite');
		const store = writing.objectStore('questions');
		const reading = store.getAll();
		reading.onsuccess = () => {
			store.put({ ...reading.result[0], stability: 99 });
			store.delete(reading.result[1].questionId);
		};
		await new Promise((resolve) => (writing.oncomplete = resolve));
		opening.result.close();
	});
	await open(page, data);
	// Above what is pressed it is told late how much room is used.
	await expect(page.getByText('Flashpoint uses')).toBeVisible();
	await expect(page.getByRole('button', { name: words.askToKeep })).toBeVisible();
	await button(page, words.checkNow).click();
	await expect(page.getByText(words.checked(3, 2, 0))).toBeVisible();
	const views = await viewsKept(page);
	expect(views.kept).toEqual(views.folded);
	await button(page, words.checkNow).click();
	await expect(page.getByText(words.checked(3, 0, 0))).toBeVisible();
});

test('reviews are saved as a table', async ({ page }) => {
	await studied(page, 2);
	await open(page, data);
	const { name, path } = await savedFile(page, () => button(page, words.csv.reviews).click());
	expect(name).toBe('flashpoint-reviews-2026-03-10.csv');
	const table = readFileSync(path, 'utf8');
	expect(table.trim().split('\r\n')).toHaveLength(3);
	expect(table).toContain('2026-03-10T12:00:00+03:00');
});
