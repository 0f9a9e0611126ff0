import { dataWords } from '../src/lib/words/data';
import { keeping } from '../src/lib/words/keeping';
import { today } from '../src/lib/words/today';
import { uiWords } from '../src/lib/words/ui';
import { expect, open, ready, test } from './support/app';
import { freezeClock } from './support/clock';
import { answer } from './support/desk';
import { kept } from './support/kept';

const noon = '2026-03-10T12:00:00+03:00';

test('Today reminds of a file once there is something to lose, and can be put off', async ({
	page,
}) => {
	await freezeClock(page, noon);
	await open(page, '/study/');
	await answer(page);
	// As if a hundred more had been given.
	await page.evaluate(async () => {
		const opening = indexedDB.open('flashpoint');
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const writing = opening.result.transaction(['events', 'device'], 'readwrite');
		const [events, device] = [writing.objectStore('events'), writing.objectStore('device')];
		const reading = events.getAll();
		reading.onsuccess = () => {
			for (let seq = 2; seq <= 120; seq += 1) {
				events.put({ ...reading.result[0], id: `${reading.result[0].id}-${seq}`, seq });
			}
		};
		const identity = device.get('identity');
		identity.onsuccess = () => device.put({ ...identity.result, seq: 120 });
		await new Promise((resolve) => (writing.oncomplete = resolve));
		opening.result.close();
	});
	await open(page, '/');
	const notice = page.getByRole('status').filter({ hasText: keeping.remindFirst(120, false) });
	await expect(notice).toBeVisible();
	await notice.getByRole('button', { name: uiWords.close }).click();
	await expect(notice).toBeHidden();
	await page.reload();
	await ready(page);
	await expect(page.getByRole('heading', { level: 1, name: /to study today/ })).toBeVisible();
	await expect.poll(async () => (await kept(page, 'device')).length).toBeGreaterThan(2);
	await expect(notice).toBeHidden();
});

test('a browser that has cleared what was kept says so, and what to do', async ({ page }) => {
	await freezeClock(page, noon);
	await open(page, '/study/');
	await answer(page);
	await open(page, '/');
	await expect(page.getByRole('heading', { level: 1, name: /to study today/ })).toBeVisible();
	await page.goto('./recovery.html');
	await page.evaluate(
		() => new Promise((resolve) => (indexedDB.deleteDatabase('flashpoint').onsuccess = resolve)),
	);
	await open(page, '/');
	const notice = page.getByRole('alert');
	await expect(notice).toContainText(keeping.cleared);
	await expect(notice).toContainText(keeping.clearedThen);
	await page.reload();
	await ready(page);
	await notice.getByRole('link', { name: keeping.restore }).click();
	await expect(page.getByRole('heading', { level: 1, name: dataWords.title })).toBeVisible();
	await open(page, '/');
	await notice.getByRole('button', { name: uiWords.close }).click();
	await page.reload();
	await ready(page);
	await expect(page.getByRole('heading', { level: 1, name: today.promise })).toBeVisible();
	await expect(notice).toHaveCount(0);
});
