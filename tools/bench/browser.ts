import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { chromiumLaunch } from '../browser.js';

/**
 * Works in a real Chromium with a profile of its own on the disk: in memory, as tests have it,
 * IndexedDB is a third faster than in life. The profile goes afterwards.
 */
export async function inBrowser<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
	const profile = mkdtempSync(join(tmpdir(), 'flashpoint-bench-'));
	const context = await launch(profile);
	try {
		return await work(context);
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

/** A browser on the profile in a folder. */
export async function launch(profile: string): Promise<BrowserContext> {
	const context = await chromium.launchPersistentContext(profile, {
		...chromiumLaunch(),
		locale: 'en-GB',
		timezoneId: 'UTC',
		// A site over HTTP/2 has a certificate of its own making.
		ignoreHTTPSErrors: true,
		// It would answer in place of the network that is measured.
		serviceWorkers: 'block',
	});
	context.setDefaultTimeout(300_000);
	return context;
}

/** Works in a fresh page of the context. */
export async function inPage<T>(
	context: BrowserContext,
	work: (page: Page) => Promise<T>,
): Promise<T> {
	const page = await context.newPage();
	try {
		return await work(page);
	} finally {
		await page.close();
	}
}

/** As the browser's own developer tools have it. */
const slow4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

export async function slowDown(
	page: Page,
	{ cpu, network }: { cpu: number; network: boolean },
): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	if (network) {
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
	}
	return session;
}
