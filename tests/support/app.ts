import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { downloads, settled, typeWhatIsFilledIn } from './firefox';

export { expect };

/**
 * Every test of the app fails if the browser complained meanwhile: an error in the console or on the
 * page, something that the content security policy stopped, a request to another host. Where a
 * complaint is the very thing to be seen, a test says which:
 * `test.use({ expectedFault: /status of 404/ })`.
 */
export const test = base.extend<{ expectedFault: RegExp; faults: string[] }>({
	launchOptions: [
		async ({ launchOptions, browserName }, use) => {
			if (browserName !== 'firefox') await use(launchOptions);
			else await use({ ...launchOptions, downloadsPath: downloads() });
		},
		{ scope: 'worker' },
	],
	// Matches nothing.
	expectedFault: [/(?!)/, { option: true }],
	faults: [
		async ({ context, baseURL, expectedFault }, use) => {
			const faults = await watch(context, new URL(baseURL ?? '').origin);
			await use(faults);
			const unexpected = faults.filter((fault) => !expectedFault.test(fault));
			expect(unexpected, 'nothing that the browser complained of').toEqual([]);
		},
		{ auto: true },
	],
	page: async ({ page, browserName }, use) => {
		if (browserName === 'firefox') typeWhatIsFilledIn(page);
		await use(page);
	},
});

/** Collects what the browser complains of in all pages and workers of a context: for a context that a
 * test opens itself, a second learner's, before its first page. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
	const faults: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') {
			faults.push(`console: ${message.text()} (${message.location().url})`);
		}
	});
	context.on('weberror', (error) => faults.push(`page: ${error.error().message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin) {
			faults.push(`request: ${request.url()}`);
		}
	});
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (violation) => {
			const { violatedDirective, blockedURI, sample } = violation;
			console.error(`policy: ${violatedDirective} stopped ${blockedURI} ${sample}`);
		});
	});
	return faults;
}

/** What browsers say of an address of the app where no page is; Firefox does not say which. */
export const noSuchPage =
	/status of 404|Not found: |^console: Error \(.*\/_app\/immutable\/entry\/app\./;

/** Goes to a path of the app ('/study/') and waits until it answers to clicks and keys. */
export async function open(page: Page, path: string): Promise<void> {
	if (page.url() !== 'about:blank') await settled(page);
	await page.goto(`.${path}`);
	await ready(page);
}

/** The same where something is held up on its way: in Firefox a page has loaded when that has come. */
export async function openHeld(page: Page, path: string): Promise<void> {
	await page.goto(`.${path}`, { waitUntil: 'commit' });
	await ready(page);
}

/** Waits until a page that was reached otherwise, by a reload, answers to clicks and keys. */
export async function ready(page: Page): Promise<void> {
	await expect(page.locator('html[data-ready]')).toBeAttached();
}

/** Rules that axe holds to be experimental, and this app keeps: what is seen is in the name, and the like. */
const STRICTER = {
	'css-orientation-lock': { enabled: true },
	'label-content-name-mismatch': { enabled: true },
	'table-fake-caption': { enabled: true },
	'td-has-header': { enabled: true },
};
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Expects that axe finds nothing on the page as it stands, by WCAG 2.2 AA and axe's best practices.
 * Forced colours are the reader's own choice, and their contrast is: axe would measure the page's.
 */
export async function axe(page: Page, colours: 'own' | 'forced' = 'own'): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.options({ rules: { ...STRICTER, 'color-contrast': { enabled: colours === 'own' } } })
		.withTags(RULES)
		.analyze();
	const told = violations.map(({ id, help, nodes }) => ({
		rule: `${id}: ${help}`,
		at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}\n${failureSummary}`),
	}));
	expect(told, `what axe finds on ${page.url()}`).toEqual([]);
}
