import type { BrowserContext, Page } from '@playwright/test';

/** A tab of the same site in which none of the app's code runs: it stands in for one of another version. */
export async function otherTab(context: BrowserContext): Promise<Page> {
	const tab = await context.newPage();
	const body = '<!doctype html><link rel="icon" href="data:,">';
	await tab.route('**/other-version', (route) => route.fulfill({ contentType: 'text/html', body }));
	await tab.goto('./other-version');
	return tab;
}

/** Opens the database as another version of the app would, with one row of its own, and holds it. */
export function openAs(page: Page, version: number): Promise<string> {
	return page.evaluate(
		(wanted) =>
			new Promise<string>((resolve) => {
				const opening = indexedDB.open('flashpoint', wanted);
				opening.onupgradeneeded = () => {
					opening.result.createObjectStore('tomorrow').put('kept', 'what');
				};
				opening.onsuccess = () => {
					Object.assign(window, { held: opening.result });
					resolve('open');
				};
				opening.onblocked = () => resolve('blocked');
				opening.onerror = () => resolve('failed');
			}),
		version,
	);
}

export function letGo(page: Page): Promise<void> {
	return page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
}

/** What stands in a database that another version made, whatever it is by now. */
export function madeElsewhere(page: Page): Promise<unknown> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('flashpoint');
				opening.onerror = reject;
				opening.onsuccess = () => {
					const { version, objectStoreNames } = opening.result;
					const reading = opening.result.transaction('tomorrow').objectStore('tomorrow').getAll();
					reading.onerror = reject;
					reading.onsuccess = () => {
						opening.result.close();
						resolve({ version, tables: [...objectStoreNames], rows: reading.result });
					};
				};
			}),
	);
}
