import type { Page } from '@playwright/test';
import type { StudyEvent } from '../../src/lib/events/event';

/** The events as they lie in the browser's database, read past the app's own code. */
export function readEvents(page: Page): Promise<StudyEvent[]> {
	return page.evaluate(
		() =>
			new Promise<StudyEvent[]>((resolve, reject) => {
				const opening = indexedDB.open('flashpoint');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('events').objectStore('events').getAll();
					reading.onerror = () => reject(reading.error);
					reading.onsuccess = () => {
						database.close();
						resolve(reading.result as StudyEvent[]);
					};
				};
			}),
	);
}
