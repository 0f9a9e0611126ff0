// npm test: every check and every test, in order; its last line is the sum.
// npm test -- --only unit,e2e runs those steps alone.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.js';
import { checkTally, ONE_FAILED, playwrightTally, sum, tallyLine, vitestTally } from './tally.js';

/**
 * @typedef {import('./tally.js').Tally} Tally
 * @typedef {{ name: string, command: string[], report?: typeof vitestTally | typeof playwrightTally }} Step
 */

// Hung, not slow: on two slow cores the end-to-end tests take a quarter of an hour.
const LONGEST_STEP_MILLIS = 40 * 60 * 1000;

// At SIGTERM, Playwright would leave its server and its browsers behind.
const TIDY_END = 'SIGINT';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'flashpoint-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @param {string} project */
const vitest = (project) => [
	...tool('vitest'),
	...['run', '--project', project, '--reporter=dot', '--reporter=json'],
	`--outputFile.json=${reportOf(project)}`,
];

/** The tests that hold every page, in every state, to access and layout. */
const forEveryone = 'for everyone: ';

/** @param {string[]} chosen */
const playwright = (...chosen) => [
	...tool('@playwright/test', 'playwright'),
	...['test', ...chosen, '--reporter=dot,json'],
];

/** @type {Step[]} */
const steps = [
	{ name: 'sync', command: [...tool('@sveltejs/kit', 'svelte-kit'), 'sync'] },
	{ name: 'format', command: [...tool('prettier'), '--check', '.'] },
	{ name: 'lint', command: [...tool('eslint'), '.', '--max-warnings=0'] },
	{ name: 'check', command: [...tool('svelte-check'), '--fail-on-warnings'] },
	...(existsSync(join(root, 'src/service-worker.ts'))
		? [{ name: 'worker', command: [...tool('typescript', 'tsc'), '-p', 'tsconfig.worker.json'] }]
		: []),
	{ name: 'decks', command: ['tools/run.js', 'tools/decks/lint-decks.ts'] },
	{ name: 'unit', command: vitest('unit'), report: vitestTally },
	{ name: 'browser', command: vitest('browser'), report: vitestTally },
	{ name: 'build', command: [...tool('vite'), 'build'] },
	{ name: 'sizes', command: ['tools/sizes/sizes.js'] },
	{ name: 'e2e', command: playwright('--grep-invert', forEveryone), report: playwrightTally },
	{ name: 'access', command: playwright('--grep', forEveryone), report: playwrightTally },
];

process.exitCode = await main();

/** @returns {Promise<number>} the exit code */
async function main() {
	const chosen = chosenSteps(process.argv.slice(2));
	if ('problem' in chosen) {
		console.error(chosen.problem);
		return 2;
	}
	const browser = ensureBrowser();
	if ('problem' in browser) {
		console.log(`${browser.problem}\n\n${tallyLine(ONE_FAILED)}`);
		return 1;
	}
	console.log(`Chromium: ${browser.path}`);
	/** @type {Tally[]} */
	const tallies = [];
	/** @type {string[]} */
	const failed = [];
	for (const step of chosen.steps) {
		if (step.report === playwrightTally && failed.includes('build')) {
			console.log(`${step.name}: not run, since there is no build to run it on`);
			continue;
		}
		const tally = await runStep(step);
		tallies.push(tally);
		if (tally.failed > 0) failed.push(step.name);
	}
	if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
	const total = sum(tallies);
	console.log(`\n${tallyLine(total)}`);
	return total.failed > 0 ? 1 : 0;
}

/**
 * Runs one step; shows what it said only if it failed.
 * @param {Step} step
 * @returns {Promise<Tally>}
 */
async function runStep(step) {
	process.stdout.write(`${step.name}: `);
	const start = performance.now();
	const { good, output } = await runNode(step);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const tally = step.report ? readReport(step.name, step.report, good) : checkTally(good);
	const outcome = step.report ? tallyLine(tally) : good ? 'passed' : 'failed';
	console.log(`${outcome} (${seconds} s)`);
	if (tally.failed > 0) console.log(`\n${output.trimEnd()}\n`);
	return tally;
}

/**
 * @param {Step} step
 * @returns {Promise<{ good: boolean, output: string }>}
 */
function runNode({ name, command }) {
	const { ARTICLE_TEXT, INIT_CWD = process.cwd() } = process.env;
	const child = spawn(process.execPath, command, {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: LONGEST_STEP_MILLIS,
		killSignal: TIDY_END,
		env: {
			...process.env,
			...(ARTICLE_TEXT && { ARTICLE_TEXT: resolve(INIT_CWD, ARTICLE_TEXT) }),
			PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name),
			VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
			NO_COLOR: '1',
		},
	});
	/** @type {Buffer[]} */
	const said = [];
	child.stdout.on('data', (chunk) => said.push(chunk));
	child.stderr.on('data', (chunk) => said.push(chunk));
	let stopped = false;
	const stop = (/** @type {NodeJS.Signals} */ signal) => {
		stopped = true;
		// A terminal's Ctrl+C has reached the child already; a second one would make it end untidily.
		if (signal === 'SIGTERM') child.kill(TIDY_END);
	};
	process.on('SIGTERM', stop).on('SIGINT', stop);
	return new Promise((done) => {
		child.on('error', (error) => said.push(Buffer.from(String(error))));
		child.on('close', (code, signal) => {
			process.off('SIGTERM', stop).off('SIGINT', stop);
			if (stopped) process.exit(1);
			if (signal) said.push(Buffer.from(`\nEnded by ${signal}.`));
			done({ good: code === 0, output: Buffer.concat(said).toString('utf8') });
		});
	});
}

/**
 * @param {string} name
 * @param {NonNullable<Step['report']>} tallyOf
 * @param {boolean} good
 * @returns {Tally}
 */
function readReport(name, tallyOf, good) {
	if (!existsSync(reportOf(name))) return ONE_FAILED;
	return tallyOf(JSON.parse(readFileSync(reportOf(name), 'utf8')), good);
}

/** @param {string} name */
function reportOf(name) {
	return join(reports, `${name}.json`);
}

/**
 * The script of an installed command: run by Node itself, it needs no shell and no PATH.
 * @param {string} pack
 * @param {string} [name] where the command is not called as the package is
 * @returns {string[]}
 */
function tool(pack, name = pack) {
	const home = join(root, 'node_modules', pack);
	const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
	return [join(home, typeof bin === 'string' ? bin : bin[name])];
}

/**
 * @param {string[]} args
 * @returns {{ steps: Step[] } | { problem: string }}
 */
function chosenSteps(args) {
	if (args.length === 0) return { steps };
	const [flag, list, ...rest] = args;
	const names = steps.map(({ name }) => name);
	const chosen = list?.split(',') ?? [];
	const wrong = chosen.filter((name) => !names.includes(name));
	if (flag !== '--only' || chosen.length === 0 || wrong.length > 0 || rest.length > 0) {
		return { problem: `Usage: npm test [-- --only STEP,STEP]\nSteps: ${names.join(', ')}` };
	}
	return { steps: steps.filter(({ name }) => chosen.includes(name)) };
}
