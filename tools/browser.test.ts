import { describe, expect, it } from 'vitest';
import { chooseChromium, chromiumArgs, waysToGetChromium, whatToDo } from './browser.js';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const FEDORA = 'NAME="Fedora Linux"\nID=fedora\n';
const sayings = (here: Parameters<typeof waysToGetChromium>[0]) =>
	waysToGetChromium(here).map(({ say }) => say);

describe('the Chromium that the tests drive', () => {
	it('is the one named, before all others', () => {
		const found = { own: '/own/chrome', onPath: '/usr/bin/chromium' };

		expect(chooseChromium({ CHROMIUM_PATH: '/my/chrome' }, found)).toBe('/my/chrome');
		expect(chooseChromium({ CHROMIUM_PATH: '' }, found)).toBe('/own/chrome');
	});

	it("is Playwright's own before the system's", () => {
		expect(chooseChromium({}, { own: '/own/chrome', onPath: '/usr/bin/chromium' })).toBe(
			'/own/chrome',
		);
		expect(chooseChromium({}, { onPath: '/usr/bin/chromium' })).toBe('/usr/bin/chromium');
		expect(chooseChromium({}, {})).toBeUndefined();
	});

	it('gives up its sandbox for root alone', () => {
		expect(chromiumArgs(0)).toContain('--no-sandbox');
		expect(chromiumArgs(1000)).not.toContain('--no-sandbox');
		expect(chromiumArgs(undefined)).not.toContain('--no-sandbox');
	});
});

describe('where there is no Chromium', () => {
	const playwright = 'npx playwright install chromium';
	const apt = ['chromium-headless-shell', 'chromium'].map(
		(name) => `apt-get update && apt-get install -y ${name}`,
	);

	it("root on Debian and Ubuntu tries Playwright's, then the distribution's", () => {
		for (const osRelease of [DEBIAN, UBUNTU]) {
			expect(sayings({ env: {}, found: {}, uid: 0, osRelease })).toEqual([playwright, ...apt]);
		}
	});

	it("anyone else tries Playwright's alone", () => {
		expect(sayings({ env: {}, found: {}, uid: 1000, osRelease: DEBIAN })).toEqual([playwright]);
		expect(sayings({ env: {}, found: {}, uid: 0, osRelease: FEDORA })).toEqual([playwright]);
		expect(sayings({ env: {}, found: {}, uid: undefined, osRelease: '' })).toEqual([playwright]);
	});

	it("one of Playwright's that does not run lacks libraries, not the download", () => {
		const found = { own: '/own/chrome' };

		expect(sayings({ env: {}, found, uid: 0, osRelease: UBUNTU })).toEqual([
			'npx playwright install-deps chromium',
			...apt,
		]);
		expect(sayings({ env: {}, found, uid: 1000, osRelease: UBUNTU })).toEqual([]);
	});

	it('one that was named and does not run is for the person to mend', () => {
		const env = { CHROMIUM_PATH: '/no/such' };

		expect(sayings({ env, found: {}, uid: 0, osRelease: DEBIAN })).toEqual([]);
		expect(whatToDo(env, '/no/such')).toContain('CHROMIUM_PATH is /no/such');
	});

	it('the person is told the commands that get one', () => {
		expect(whatToDo({}, undefined)).toContain('npx playwright install --with-deps chromium');
		expect(whatToDo({}, undefined)).toContain('apt-get install -y chromium');
	});
});
