import { posix } from 'node:path';

/** What a module takes before it runs; what it takes later, by import(), stands elsewhere. */
const STATIC = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** The error page's own module, which Kit asks for as soon as it starts. */
const ERROR_PAGE = /import\(\s*["'`](\.{1,2}\/nodes\/1\.[^"'`]+)["'`]/;

/**
 * Every script that a page loads by itself before it answers to clicks and keys, its own path first.
 * @param {string} page the page's path in the build, "study/index.html"
 * @param {(path: string) => string} read the text of a file of the build
 * @returns {Set<string>}
 */
export function scriptsOf(page, read) {
	const html = read(page);
	const folder = posix.dirname(page);
	const named = /(?:<script[^>]* src|<link[^>]* href)="([^"]+\.js)"|import\("([^"]+\.js)"\)/g;
	const own = [...html.matchAll(named)].map(([, attribute, imported]) =>
		posix.join(folder, attribute ?? imported ?? ''),
	);
	return withImports(own, read);
}

/**
 * These scripts, with all that they take before they run.
 * @param {Iterable<string>} paths
 * @param {(path: string) => string} read the text of a file of the build
 * @returns {Set<string>}
 */
export function withImports(paths, read) {
	/** @type {Set<string>} */
	const found = new Set();
	for (const path of paths) add(path);
	return found;

	/** @param {string} path */
	function add(path) {
		if (found.has(path)) return;
		found.add(path);
		const text = read(path);
		const beside = posix.dirname(path);
		for (const [, other = ''] of text.matchAll(STATIC)) add(posix.join(beside, other));
		const errorPage = ERROR_PAGE.exec(text)?.[1];
		if (errorPage) add(posix.join(beside, errorPage));
	}
}
