// Draws static/share.png, which stands for a page where a link to it is shown:
// node tools/run.js tools/share-picture.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { pictureSize } from '../src/lib/words/share';
import { today } from '../src/lib/words/today';
import { chromiumLaunch } from './browser.js';

const serif = readFileSync(join('src/lib/ui/fonts/serif.woff2')).toString('base64');

export async function main(): Promise<number> {
	const browser = await chromium.launch(chromiumLaunch());
	try {
		const page = await browser.newPage({ viewport: pictureSize });
		await page.setContent(drawing());
		await page.evaluate(() => document.fonts.ready);
		await page.screenshot({ path: join('static', 'share.png') });
	} finally {
		await browser.close();
	}
	return 0;
}

/** A chart's corner: its neatline, soundings of a shoal, and the flare over the point. */
function drawing(): string {
	const { width, height } = pictureSize;
	return `<style>
		@font-face { font-family: Chart; src: url(data:font/woff2;base64,${serif}) }
		body { margin: 0; background: #fdfdfb; color: #13212c; font-family: Chart }
		svg { position: absolute; inset: 0 }
		h1 { position: absolute; left: 96px; top: 150px; margin: 0; width: 700px;
			font-size: 66px; font-weight: 400; line-height: 1.12 }
		p { position: absolute; left: 96px; bottom: 78px; margin: 0; font-size: 34px; color: #455561 }
	</style>
	<svg viewBox="0 0 ${width} ${height}">
		<clipPath id="chart"><path d="M29 29h1142v572H29z"/></clipPath><g clip-path="url(#chart)"><path d="M1200 70C1040 110 960 60 850 170c-90 90-20 190-80 300-40 80-150 90-160 160h590z" fill="#eff4f6"/>
		<path d="M1200 160c-120 20-190 0-270 90-70 80 0 160-50 250-30 60-90 70-100 130h420z" fill="#dce7ec"/>
		<path d="M1200 300c-60 10-130 20-160 90-30 80 10 120-10 180-10 30-20 40-30 60h200z" fill="#f4ecd8" stroke="#c6b48b" stroke-width="2"/></g>
		<g transform="translate(812 196) scale(10.4)">
			<path fill="#a3216f" d="M9.8 18.6C10.9 9.6 17 2.2 24.9 1.2c2.2 7.1-4.7 15.5-15.1 17.4z"/>
			<circle fill="#13212c" cx="8.6" cy="19.8" r="5.6"/>
		</g>
		<path d="M28 28h1144v574H28z" fill="none" stroke="#13212c" stroke-width="2"/>
		<path d="M22 22h1156v586H22z" fill="none" stroke="#13212c" stroke-width="8" stroke-dasharray="96 96"/>
	</svg>
	<h1>${today.promise.replace('Asia-Pacific security,', '<br>Asia-Pacific security,<br>')}</h1>
	<p>Flashpoint</p>`;
}
