const kB = 1000;

/**
 * @typedef {object} Budget
 * @property {RegExp} page
 * @property {number} script what the page may load by itself before it answers to clicks and keys, in
 * bytes of brotli
 * @property {{ at: number, because: string }} [held] a page that is over its budget, and by how much it
 * may be until it is mended: no more than it was when this was written
 * @property {First} [first] what it fetches besides before its first question can be answered
 */

/**
 * @typedef {object} First
 * @property {number} script what the page may load until then, all in all
 * @property {readonly string[]} parts the sources of what every question waits for
 * @property {readonly string[]} oneOf of these a question waits for one: the largest is counted
 */

const FIELDS = [
	'src/lib/ui/ask/ChoiceAsked.svelte',
	'src/lib/ui/ask/SeveralAsked.svelte',
	'src/lib/ui/ask/TypedAsked.svelte',
	'src/routes/fields/date.ts',
	'src/lib/ui/ask/OrderAsked.svelte',
	'src/lib/ui/ask/MatchAsked.svelte',
];
const DECKS = ['src/routes/asking/content.ts', 'src/routes/asking/sets.ts'];
/** What has a field is the larger of what a question stands in: a card has none. */
const STANDS = 'src/routes/asking/put.ts';

/**
 * The first that names a page holds for it. One and a half times the bare stack (Svelte, Kit, Dexie and
 * ts-fsrs, 60 kB) is what a page may load that asks and records.
 * @type {readonly Budget[]}
 */
export const BUDGETS = [
	{ page: /^\/$/, script: 45 * kB },
	{
		page: /^\/(missed\/review|practice\/session)\/$/,
		script: 90 * kB,
		first: { script: 115 * kB, parts: [...DECKS, STANDS], oneOf: FIELDS },
	},
	{
		page: /^\/quiz\/taking\/$/,
		script: 90 * kB,
		first: { script: 110 * kB, parts: [], oneOf: FIELDS },
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
