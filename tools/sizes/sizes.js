// npm run sizes: the script that each page of the build loads before it answers to keys, against its
// budget. The same build gives the same figures on every machine.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { budgetOf, judge } from './budgets.js';
import { scriptsOf, withImports } from './script-graph.js';

const build = fileURLToPath(new URL('../../build', import.meta.url));

/** Which file of the build each source became that is fetched later. */
const manifest = new URL('../../.svelte-kit/output/client/.vite/manifest.json', import.meta.url);

if (!existsSync(build) || !existsSync(manifest)) {
	console.error('There is nothing to measure yet: run "npm run build" first.');
	process.exit(1);
}

/** @type {Map<string, { text: string, bytes: number }>} */
const files = new Map();

/** @param {string} path */
function file(path) {
	const known = files.get(path);
	if (known) return known;
	const text = readFileSync(join(build, path), 'utf8');
	const one = { text, bytes: brotliCompressSync(text).length };
	files.set(path, one);
	return one;
}

const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => /(^|\/)index\.html$/.test(name))
	.sort();

/** @type {Record<string, { file: string, name?: string }>} */
const sources = JSON.parse(readFileSync(manifest, 'utf8'));

let good = true;
for (const page of pages) {
	const address = `/${page.slice(0, -'index.html'.length)}`;
	const scripts = [...scriptsOf(page, (path) => file(path).text)];
	const bytes = bytesOf(scripts);
	const budget = budgetOf(address);
	const verdict = judge(bytes, budget);
	good &&= verdict !== 'over';
	const why =
		verdict === 'held'
			? `: over, held at ${inKb(budget.held?.at ?? 0)}, ${budget.held?.because}`
			: '';
	console.log(
		`${verdict.padEnd(4)} ${inKb(bytes).padStart(8)} of ${inKb(budget.script)}  ${address} (${scripts.length} files)${why}`,
	);
	if (budget.first) {
		const { script, parts, oneOf } = budget.first;
		const [largest, field] = oneOf
			.map(
				(one) =>
					/** @type {const} */ ([bytesOf([...scripts, ...[...parts, one].flatMap(fileOf)]), one]),
			)
			.reduce((most, one) => (one[0] > most[0] ? one : most));
		const kept = largest <= script;
		good &&= kept;
		console.log(
			`${kept ? 'ok  ' : 'over'} ${inKb(largest).padStart(8)} of ${inKb(script)}  ${address} with its first question, at most (${field})`,
		);
	}
	if (address === '/' && scripts.some((path) => /\bDexie\b/.test(file(path).text))) {
		good = false;
		console.log('over: Today waits for the database before it answers to keys');
	}
}
if (process.argv.includes('--files')) {
	for (const [path, { bytes }] of [...files].sort((one, other) => other[1].bytes - one[1].bytes)) {
		if (path.endsWith('.js')) console.log(`${inKb(bytes).padStart(8)}  ${path}`);
	}
}
process.exitCode = good ? 0 : 1;

/**
 * Of these scripts, with all that they take before they run.
 * @param {readonly string[]} paths
 */
function bytesOf(paths) {
	const all = [...withImports(paths, (path) => file(path).text)];
	return all.reduce((sum, path) => sum + file(path).bytes, 0);
}

/**
 * The file of a source that is fetched later; none where it stands among what many pages share, which
 * they load at once.
 * @param {string} source
 */
function fileOf(source) {
	// What others take statically has no entry of its source, but its name.
	const name = basename(source).replace(/\..*$/, '');
	const found = sources[source] ?? Object.values(sources).find((one) => one.name === name);
	return found ? [found.file] : [];
}

/** @param {number} bytes */
function inKb(bytes) {
	return `${(bytes / 1000).toFixed(1)} kB`;
}
