import type { Page } from '@playwright/test';
import type { Happening, StudyEvent } from '../../src/lib/events/event';
import { studyDayOf } from '../../src/lib/memory/study-day';
import { expect, open } from './app';

/** Minutes east of UTC in Istanbul, where the tests take place. */
export const tzOffsetMin = 180;

/** What a learner did at a moment ('2026-03-02T09:00:00+03:00'), on another device of theirs. */
export function eventsAt(iso: string, happenings: readonly Happening[]): StudyEvent[] {
	const at = Date.parse(iso);
	return happenings.map((happening, index) => ({
		...happening,
		id: `seed-${iso}-${index}`,
		v: 1,
		at: at + index * 1000,
		wallAt: at + index * 1000,
		tzOffsetMin,
		studyDay: studyDayOf(at, tzOffsetMin, 4),
		deviceId: 'another-device',
		seq: index + 1,
		sessionId: null,
	}));
}

/** Puts events into what the browser keeps, past the app's own code; it folds them when it opens. */
export async function keepEvents(page: Page, events: readonly StudyEvent[]): Promise<void> {
	await open(page, '/settings/');
	await expect.poll(() => page.evaluate(hasTables)).toBe(true);
	await page.evaluate(async (all) => {
		const opening = indexedDB.open('flashpoint');
		await new Promise((resolve, reject) => {
			opening.onsuccess = resolve;
			opening.onerror = reject;
		});
		const database = opening.result;
		const writing = database.transaction(['events', 'device'], 'readwrite');
		for (const event of all) writing.objectStore('events').put(event);
		// No version wrote the views: they are folded anew.
		writing.objectStore('device').put({ key: 'fold', version: -1 });
		await new Promise((resolve, reject) => {
			writing.oncomplete = resolve;
			writing.onerror = reject;
		});
		database.close();
	}, events);
}

/** Whether the app has made its database, in the page; to look is never what makes one. */
async function hasTables(): Promise<boolean> {
	const databases = await indexedDB.databases();
	if (!databases.some(({ name }) => name === 'flashpoint')) return false;
	return new Promise((resolve) => {
		const opening = indexedDB.open('flashpoint');
		opening.onupgradeneeded = () => opening.transaction?.abort();
		opening.onerror = () => resolve(false);
		opening.onsuccess = () => {
			resolve(opening.result.objectStoreNames.contains('events'));
			opening.result.close();
		};
	});
}
