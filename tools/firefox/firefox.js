// Where the Firefox is that the tests drive: a stock one, over WebDriver BiDi. Playwright's own build
// is a patched one, and is no help to who uses a Firefox.
import { firstOnPath } from '../on-path.js';

/** The extended support release is what Playwright 1.64 speaks with; the next one it may not. */
const NAMES = ['firefox-esr', 'firefox'];

/** @returns {string | undefined} FIREFOX_PATH, else the first on PATH */
export function findFirefox() {
	return process.env.FIREFOX_PATH || firstOnPath(NAMES);
}

/** How Playwright is to launch it, as a value of `use`. */
export function firefoxUse() {
	const executablePath = findFirefox();
	return { channel: 'moz-firefox', launchOptions: { ...(executablePath && { executablePath }) } };
}

/** What a person must do to have one. */
export const HOW_TO_GET_FIREFOX = [
	'These tests need Firefox ESR, and there is no Firefox here. One of these gets it:',
	'  apt-get update && apt-get install -y firefox-esr    (as root, on Debian)',
	'  FIREFOX_PATH=/path/to/firefox npm run test:firefox  (one that you have)',
].join('\n');
