const kB = 1000;

/**
 * @typedef {object} Budget
 * @property {RegExp} page
 * @property {number} script what the page may load by itself before it answers to clicks and keys, in
 * bytes of brotli
 * @property {{ at: number, because: string }} [held] a page that is over its budget, and by how much it
 * may be until it is mended: no more than it was when this was written
 */

/**
 * The first that names a page holds for it. One and a half times the bare stack (Svelte, Kit, Dexie and
 * ts-fsrs, 60 kB) is what a page may load that asks and records.
 * @type {readonly Budget[]}
 */
export const BUDGETS = [
	{ page: /^\/$/, script: 45 * kB },
	{
		page: /^\/(quiz\/taking|missed\/review|practice\/session)\/$/,
		script: 90 * kB,
		held: { at: 123 * kB, because: 'every kind of question comes at once' },
	},
	{ page: /^\/.*$/, script: 90 * kB },
];

/**
 * @param {string} page "/study/"
 * @returns {Budget}
 */
export function budgetOf(page) {
	const found = BUDGETS.find((each) => each.page.test(page));
	if (!found) throw new RangeError(`No page: ${page}`);
	return found;
}

/**
 * @param {number} bytes
 * @param {Budget} budget
 * @returns {'ok' | 'held' | 'over'}
 */
export function judge(bytes, { script, held }) {
	if (bytes <= script) return 'ok';
	return held && bytes <= held.at ? 'held' : 'over';
}
