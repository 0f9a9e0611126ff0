import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { build } from '../../tests/support/built';
import { chromiumArgs, ensureBrowser } from '../browser.js';
import { serveSecure } from '../secure-site';
import { categories, faultsIn, LEAST, medianOf, scoresOf, tooLow } from './scores';
import type { Report } from './scores';

/* npm run lighthouse: scores every page of the build that is there, and fails where a median is less
   than it must be. npm run lighthouse -- --runs 3 /study/ /quiz/ scores these pages, three times. */

// Not among the packages: 200 more of them for every "npm ci", for what is run now and then and by
// hand. npx keeps this very version once it has come. Lighthouse 13 wants a newer Node.
const PACKAGE = 'lighthouse@12.8.2';
const LONGEST_RUN_MILLIS = 120_000;

export async function main(args: string[]): Promise<number> {
	const asked = read(args);
	if (typeof asked === 'string') return stop(asked);
	if (!existsSync(build)) return stop('There is no build yet: run "npm run build" first.');
	const browser = ensureBrowser();
	if ('problem' in browser) return stop(browser.problem);
	const lighthouse = findLighthouse();
	const site = await serveSecure(build);
	if (!site)
		return stop('Pages are scored over HTTP/2, as hosts serve them: install openssl for it.');
	try {
		const origin = site.address.replace(/\/$/, '');
		console.log(`${'page'.padEnd(44)}${categories.map((name) => name.padStart(15)).join('')}`);
		let low = 0;
		for (const page of asked.pages) {
			const reports: Report[] = [];
			for (let run = 0; run < asked.runs; run += 1) {
				reports.push(await score(lighthouse, browser.path, origin + page));
			}
			const median = medianOf(reports.map(scoresOf));
			const figures = categories.map((name) => String(median[name]).padStart(15));
			console.log(`${page.padEnd(44)}${figures.join('')}`);
			for (const category of tooLow(median)) {
				low += 1;
				// Of several runs one that has the fault tells of it.
				const worst = reports.find((one) => scoresOf(one)[category] === median[category]);
				for (const fault of worst ? faultsIn(worst, category) : []) console.log(`    ${fault}`);
			}
		}
		const wanted = categories.map((name) => `${name} ${LEAST[name]}`).join(', ');
		console.log(low > 0 ? `Too low: ${low}. Wanted: ${wanted}` : `All as wanted: ${wanted}`);
		return low > 0 ? 1 : 0;
	} finally {
		await site.close();
	}
}

function read(args: readonly string[]): { runs: number; pages: string[] } | string {
	const at = args.indexOf('--runs');
	const runs = at < 0 ? 5 : Number(args[at + 1]);
	const named = at < 0 ? [...args] : args.toSpliced(at, 2);
	const all = existsSync(build) ? pages() : [];
	const unknown = named.filter((page) => !all.includes(page));
	if (!Number.isInteger(runs) || runs < 1 || (all.length > 0 && unknown.length > 0)) {
		return `Usage: npm run lighthouse -- [--runs 5] [PAGE …]\nPages: ${all.join(' ')}`;
	}
	return { runs, pages: named.length > 0 ? named : all };
}

/** The address of every page of the build but that of what is not there. */
function pages(): string[] {
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((file) => `/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('.html') && file !== '/404.html')
		.map((file) => file.replace(/\/index\.html$/, '/'))
		.sort();
}

/** Where npx keeps the script; asked once, since npx takes its time. */
function findLighthouse(): string {
	const ask = `node -p "require('fs').realpathSync(process.argv[1])" "$(command -v lighthouse)"`;
	const npm = ['exec', '--yes', `--package=${PACKAGE}`, '-c', ask];
	return execFileSync('npm', npm, { encoding: 'utf8' }).trim();
}

async function score(lighthouse: string, chromium: string, url: string): Promise<Report> {
	// Its certificate was made here, for now.
	const own = ['--headless=new', '--ignore-certificate-errors'];
	const flags = [...own, ...chromiumArgs(process.getuid?.())].join(' ');
	const wanted = `--only-categories=${categories.join(',')}`;
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[lighthouse, url, '--output=json', '--quiet', wanted, `--chrome-flags=${flags}`],
		{
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
			timeout: LONGEST_RUN_MILLIS,
			env: { ...process.env, CHROME_PATH: chromium },
		},
	);
	return JSON.parse(stdout) as Report;
}

function stop(sentence: string): number {
	console.error(sentence);
	return 2;
}
