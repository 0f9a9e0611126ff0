// Where the Chromium is that the tests drive, and how one is got where there is none.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { firstOnPath } from './on-path.js';

/**
 * @typedef {{ own?: string, onPath?: string }} Found Playwright's own build, and the first on PATH
 * @typedef {{ say: string, command: string, args: string[] }} Way one command that may get a browser
 */

// Without a window, a page opens in a quarter of the time.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

// Playwright tries several hosts in turn: on a network without them, each is soon given up.
const CONNECTION_TIMEOUT_MILLIS = '10000';
const INSTALL_TIMEOUT_MILLIS = 10 * 60 * 1000;

/**
 * The Chromium to drive: the one named by CHROMIUM_PATH, else Playwright's own, else the system's.
 * @param {NodeJS.ProcessEnv} env
 * @param {Found} found
 * @returns {string | undefined}
 */
export function chooseChromium(env, found) {
	return env.CHROMIUM_PATH || found.own || found.onPath;
}

/**
 * The flags that keep Chromium quiet and, for root alone, out of a sandbox it cannot make.
 * @param {number | undefined} uid undefined where the system has no user numbers
 * @returns {string[]}
 */
export function chromiumArgs(uid) {
	const quiet = [
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	];
	return uid === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

/**
 * The commands to try, in order, where no browser runs. A browser of Playwright's that is there but
 * does not run lacks system libraries, not the download.
 * @param {{ env: NodeJS.ProcessEnv, found: Found, uid: number | undefined, osRelease: string }} here
 * @returns {Way[]}
 */
export function waysToGetChromium({ env, found, uid, osRelease }) {
	if (env.CHROMIUM_PATH) return [];
	/** @type {Way[]} */
	const ways = [];
	if (!found.own) ways.push(playwrightWay('install'));
	if (uid === 0 && isDebianLike(osRelease)) {
		if (found.own) ways.push(playwrightWay('install-deps'));
		// Older distributions have no package for the one without a window.
		for (const name of ['chromium-headless-shell', 'chromium']) {
			const apt = `apt-get update && apt-get install -y ${name}`;
			ways.push({ say: apt, command: 'sh', args: ['-c', apt] });
		}
	}
	return ways;
}

/**
 * How Playwright is to launch Chromium; without a path it looks for its own build, and says if there
 * is none.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromiumLaunch() {
	const executablePath = chooseChromium(process.env, lookAround());
	const args = chromiumArgs(process.getuid?.());
	return executablePath ? { executablePath, args } : { args };
}

/**
 * A Chromium that runs, got if need be; or, in `problem`, what a person must do to have one.
 * @returns {{ path: string } | { problem: string }}
 */
export function ensureBrowser() {
	const here = () => chooseChromium(process.env, lookAround());
	const path = here();
	if (path && runs(path)) return { path };
	const uid = process.getuid?.();
	const ways = waysToGetChromium({
		env: process.env,
		found: lookAround(),
		uid,
		osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
	});
	for (const way of ways) {
		console.log(`  No Chromium here that runs. Trying: ${way.say}`);
		const { status, stderr } = spawnSync(way.command, way.args, {
			stdio: ['ignore', 'ignore', 'pipe'],
			encoding: 'utf8',
			timeout: INSTALL_TIMEOUT_MILLIS,
			env: {
				...process.env,
				DEBIAN_FRONTEND: 'noninteractive',
				PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: CONNECTION_TIMEOUT_MILLIS,
			},
		});
		const got = here();
		if (got && runs(got)) return { path: got };
		if (status !== 0) console.log(`  That failed:\n${stderr.trim()}`);
	}
	return { problem: whatToDo(process.env, here()) };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string | undefined} path what is there but does not run, if anything
 * @returns {string}
 */
export function whatToDo(env, path) {
	if (env.CHROMIUM_PATH) {
		return `CHROMIUM_PATH is ${env.CHROMIUM_PATH}, which does not run: correct it or unset it.`;
	}
	return [
		path ? `The Chromium at ${path} does not run.` : 'The tests need Chromium, and there is none.',
		'One of these gets it:',
		'  npx playwright install --with-deps chromium',
		'  apt-get update && apt-get install -y chromium    (as root, on Debian)',
		'  CHROMIUM_PATH=/path/to/chrome npm test           (one that you have)',
	].join('\n');
}

/** @returns {Found} */
function lookAround() {
	const own = chromium.executablePath();
	const onPath = firstOnPath(NAMES);
	return { ...(existsSync(own) && { own }), ...(onPath && { onPath }) };
}

/** @param {string} path */
function runs(path) {
	try {
		execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
		return true;
	} catch {
		return false;
	}
}

/**
 * @param {string} what
 * @returns {Way}
 */
function playwrightWay(what) {
	const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '../cli.js');
	return {
		say: `npx playwright ${what} chromium`,
		command: process.execPath,
		args: [cli, what, 'chromium'],
	};
}

/** @param {string} osRelease the text of /etc/os-release */
function isDebianLike(osRelease) {
	return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);
}
