// Draws the PNG icons in static/ from the mark: node tools/run.js tools/icons.ts
import { chromium } from 'playwright-core';
import { join } from 'node:path';
import { chromiumLaunch } from './browser.js';

const paper = '#fdfdfb';
const ink = '#13212c';
const flare = '#a3216f';

/** `mark` is the mark's share of the icon's width: a maskable icon may lose a tenth on every side. */
const icons = [
	{ file: 'icon-192.png', size: 192, mark: 0.74 },
	{ file: 'icon-512.png', size: 512, mark: 0.74 },
	{ file: 'icon-maskable-512.png', size: 512, mark: 0.54 },
	{ file: 'apple-touch-icon.png', size: 180, mark: 0.66 },
];

export async function main(): Promise<number> {
	const browser = await chromium.launch(chromiumLaunch());
	try {
		for (const { file, size, mark } of icons) {
			const page = await browser.newPage({ viewport: { width: size, height: size } });
			await page.setContent(drawing(mark));
			await page.screenshot({ path: join('static', file) });
			await page.close();
			console.log(file);
		}
	} finally {
		await browser.close();
	}
	return 0;
}

/** Paper to the edges, and the mark in the middle: it fills 24 of the 28 units that it is drawn on. */
function drawing(mark: number): string {
	const side = 24.5 / mark;
	const start = 14 - side / 2;
	return `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>
		<svg viewBox="${start} ${start - 0.6} ${side} ${side}">
			<rect x="${start}" y="${start - 0.6}" width="${side}" height="${side}" fill="${paper}"/>
			<path fill="${flare}" d="M9.8 18.6C10.9 9.6 17 2.2 24.9 1.2c2.2 7.1-4.7 15.5-15.1 17.4z"/>
			<circle fill="${ink}" cx="8.6" cy="19.8" r="5.6"/>
		</svg>`;
}
