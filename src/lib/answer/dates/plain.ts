import { foldMonth, monthOf } from './months';

/** Longer texts are no date; a limit keeps the cost of reading them small. */
const longest = 120;

const fillers = new Set(
	['of', 'the', 'on', 'in', 'from', 'г', 'год', 'года', 'году', 'с', 'в', 'yılı', 'yılında'].map(
		foldMonth,
	),
);
const until = new Set(['to', 'until', 'through', 'по']);

/**
 * What was typed as digits, joints and `<month>`: "28th of June, 2022" is `28 <6> 2022`.
 * Undefined where a word or a sign in it belongs to no date.
 */
export function plainDate(text: string): string | undefined {
	if (text.length > longest) return undefined;
	const signs = foldMonth(text)
		// Copied dates carry marks of direction and other signs that nobody sees.
		.replace(/\p{Cf}/gu, '')
		// Turkish sets case endings off by an apostrophe: 28 Haziran 2022'de.
		.replace(/([\d\p{L}])['’ʼ]\p{L}+/gu, '$1')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/(\d)(?:st|nd|rd|th|-?(?:го|ого|е|ое))(?!\p{L})/gu, '$1');
	if (!/^[\p{L}\d\s.,/-]*$/u.test(signs)) return undefined;

	let known = true;
	const plain = signs.replace(/(\p{L}+)\.?/gu, (_, word: string) => {
		const month = monthOf(word);
		if (month !== undefined) return `<${month}>`;
		if (until.has(word)) return '-';
		known &&= fillers.has(word);
		return ' ';
	});
	if (!known) return undefined;
	return plain
		.replace(/[\s,]+/g, ' ')
		.replace(/ ?([-/.]) ?/g, '$1')
		.trim()
		.replace(/\.$/, '');
}
