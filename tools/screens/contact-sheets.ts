import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { states } from '../../tests/support/states/states';
import { chromiumLaunch } from '../browser.js';
import { fileOf, folder, looks, nameOf, type Look } from './looks';

/** Puts all that was drawn side by side: one sheet a look, as a page and as a picture of it. */
export default async function contactSheets(): Promise<void> {
	const browser = await chromium.launch(chromiumLaunch());
	try {
		for (const look of looks) {
			const sheet = join(folder, `contact-${nameOf(look)}`);
			writeFileSync(`${sheet}.html`, htmlOf(look));
			const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
			await page.goto(pathToFileURL(`${sheet}.html`).href);
			await page.screenshot({ path: `${sheet}.png`, fullPage: true });
			await page.close();
			console.log(`${sheet}.png`);
		}
	} finally {
		await browser.close();
	}
}

function htmlOf(look: Look): string {
	const figures = states
		.map(({ name }) => ({ name, file: fileOf(name, look) }))
		.filter(({ file }) => existsSync(file))
		.map(
			({ name, file }) =>
				`<figure><img src="${nameOf(look)}/${encodeURIComponent(basename(file))}" alt=""><figcaption>${name}</figcaption></figure>`,
		);
	const width = { 360: 225, 768: 300, 1440: 470 }[look.size.width];
	return `<!doctype html><meta charset="utf-8"><title>Flashpoint</title><style>
body { margin: 16px; background: #8a8f94; font: 13px sans-serif; display: flex; flex-wrap: wrap; gap: 16px }
figure { margin: 0; width: ${width}px } img { width: 100%; display: block } figcaption { padding-top: 4px }
</style>${figures.join('')}`;
}
