import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { expect } from './app';
import { downloads } from './firefox';

/** A file that the page handed to the browser to be saved. */
export interface SavedFile {
	name: string;
	path: string;
}

/** Does what has a file saved, and waits until it lies on the disk. */
export async function savedFile(page: Page, act: () => Promise<void>): Promise<SavedFile> {
	if (page.context().browser()?.browserType().name() === 'firefox') return inFolder(act);
	const [download] = await Promise.all([page.waitForEvent('download'), act()]);
	return { name: download.suggestedFilename(), path: await download.path() };
}

/** Of a stock Firefox Playwright hears of no download: the file is looked for where it is put. */
async function inFolder(act: () => Promise<void>): Promise<SavedFile> {
	const folder = downloads();
	const before = readdirSync(folder);
	await act();
	let found: string[] = [];
	const look = () => {
		found = readdirSync(folder).filter((name) => !before.includes(name));
		// While it is written, a part lies beside it.
		return found.length === 1 && !found[0]?.endsWith('.part');
	};
	await expect.poll(look).toBe(true);
	const [name = ''] = found;
	// The next test may save one of the same name.
	const path = test.info().outputPath(name);
	renameSync(join(folder, name), path);
	return { name, path };
}
