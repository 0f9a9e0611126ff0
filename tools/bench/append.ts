import type { Page } from 'playwright-core';

/** Milliseconds of one durable append past the app's own code, in a page of the app. */
export function timeAppendIn(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const opening = indexedDB.open('bench-append');
		opening.onupgradeneeded = () =>
			opening.result.createObjectStore('rows', { autoIncrement: true });
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(opening.error);
		});
		const start = performance.now();
		const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
		writing.objectStore('rows').add({
			id: '01a20d43-a518-7278-b7cd-79c9a0d5fd71',
			v: 1,
			type: 'reviewed',
			at: Date.now(),
			payload: {
				questionId: 'a-question-of-the-app',
				rating: 3,
				asked: 'day',
				durationMillis: 4_000,
			},
		});
		await new Promise((resolve, reject) => {
			writing.oncomplete = resolve;
			writing.onabort = reject;
		});
		const millis = performance.now() - start;
		database.close();
		return millis;
	});
}
