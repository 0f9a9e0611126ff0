// npm run test:long: the long forms of the properties, and a hundred kills of a browser at study.
// It takes about an hour, and wants a build. A property that fails prints its seed.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const port = process.env.PORT ?? '4327';
const times = process.argv[2] ?? '100';

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function start(args, env = {}) {
	return spawn(process.execPath, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
	});
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<boolean>}
 */
function isGood(child) {
	return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}

const browser = ensureBrowser();
if ('problem' in browser) {
	console.error(browser.problem);
	process.exit(1);
}
const vitest = join(require.resolve('vitest/package.json'), '../vitest.mjs');
const properties = await isGood(
	start([vitest, 'run', '--project', 'unit', '.property.test.ts'], { LONG_TESTS: '1' }),
);
const server = start(['tools/serve.js'], { PORT: port });
const kills = await isGood(
	start(['tools/run.js', 'tools/kill.ts', times, `http://localhost:${port}/`]),
);
server.kill();
console.log(
	`Properties: ${properties ? 'passed' : 'failed'}. Kills: ${kills ? 'passed' : 'failed'}.`,
);
process.exitCode = properties && kills ? 0 : 1;
