// npm run test:firefox: the end-to-end tests in a stock Firefox, on the build that is there. After --
// come tests by name, or --short for the ones that a browser has most to do with.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFirefox, HOW_TO_GET_FIREFOX } from './firefox.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// The store, the worker, tabs, files and keys: what differs from browser to browser.
const SHORT = ['data', 'keyboard', 'offline', 'quiz', 'study', 'tabs'];
// Axe and layout look at every state in Chromium, an hour's work here.
const ALL = ['--grep-invert', 'for everyone: '];

if (!findFirefox()) stop(HOW_TO_GET_FIREFOX);
if (!existsSync(join(root, 'build'))) stop('There is no build yet: run "npm run build" first.');

const named = process.argv.slice(2);
const chosen = named.includes('--short') ? SHORT.map((name) => `tests/${name}.spec.ts`) : named;
const require = createRequire(import.meta.url);
const cli = join(require.resolve('@playwright/test/package.json'), '../cli.js');
const child = spawn(
	process.execPath,
	[cli, 'test', '--reporter=line', ...(chosen.length > 0 ? chosen : ALL)],
	{ cwd: root, stdio: 'inherit', env: { ...process.env, E2E_BROWSER: 'firefox' } },
);
// A terminal's Ctrl+C reaches the child by itself; at SIGTERM it would leave its browsers behind.
process.on('SIGINT', () => {}).on('SIGTERM', () => child.kill('SIGINT'));
child.on('close', (code) => (process.exitCode = code ?? 1));

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}
