import type { Page } from '@playwright/test';

/** Fills the disk, as far as the page can tell; what it returns makes room again. */
export async function fillDisk(page: Page): Promise<() => Promise<void>> {
	const room = await page.evaluateHandle(() => {
		const { add, put } = IDBObjectStore.prototype;
		const full = () => {
			throw new DOMException('Encountered full disk.', 'QuotaExceededError');
		};
		Object.assign(IDBObjectStore.prototype, { add: full, put: full });
		return () => void Object.assign(IDBObjectStore.prototype, { add, put });
	});
	return () => room.evaluate((makeRoom) => makeRoom());
}
