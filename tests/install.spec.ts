import { expect } from './support/app';
import { notInFirefox } from './support/firefox';
import { test, visit } from './support/offline';

test('it can be installed as an app', async ({ page, context, site }) => {
	notInFirefox('Chromium alone says what keeps an app from being installed.');
	test.setTimeout(90_000);
	await visit(page);
	const browser = await context.newCDPSession(page);
	const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
	// A context of a test is a private window.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
	const { errors, data } = await browser.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const { icons, start_url } = JSON.parse(data ?? '{}') as {
		start_url: string;
		icons: { src: string; sizes: string; purpose?: string }[];
	};
	expect(new URL(start_url, site.url).href).toBe(site.url);
	expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
	expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
	for (const { src } of icons) {
		expect((await page.request.get(new URL(src, site.url).href)).status(), src).toBe(200);
	}
});
