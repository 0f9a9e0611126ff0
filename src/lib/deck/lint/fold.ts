/* Texts made comparable. Each fold serves one comparison and keeps what that comparison needs. */

const letters: Record<string, string> = {
	ı: 'i',
	ø: 'o',
	đ: 'd',
	ł: 'l',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
};

/**
 * Case, marks and punctuation folded, so that two options that differ in nothing else are equal.
 * A plus sign stays ("NAC+4"), as do a minus before a figure and a point or comma inside one.
 */
export function fold(text: string): string {
	const folded = clean(text, (plain) =>
		plain.toLowerCase().replace(/[ıøđłßæœ]/g, (letter) => letters[letter] ?? letter),
	);
	return folded || text.trim();
}

/** Like `fold`, but the case stays: "Time" is an outlet and "time" is not. */
export function foldKeepingCase(text: string): string {
	return clean(text, (plain) => plain);
}

function clean(text: string, fit: (plain: string) => string): string {
	return fit(text.normalize('NFKD').replace(/\p{M}/gu, ''))
		.replace(/[’‘'ʼ`´]/g, '')
		.replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
		.replace(/(?<!\d)[.,]|[.,](?!\d)/g, ' ')
		.replace(/[^\p{L}\p{N}+.,%&€$£¥−-]|(?<=[\p{L}\p{N}])[−-]|[−-](?!\d)/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.normalize('NFC');
}

/** Names folded as a learner's typing is: without a leading "the" as well. */
export function foldName(name: string): string {
	return fold(name).replace(/^the /, '');
}

/** Quotes, dashes and white space folded, and nothing else: a passage is compared by its spelling. */
export function foldPrint(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[“”„‟«»″]/g, '"')
		.replace(/[‘’‚‛′ʼ]/g, "'")
		.replace(/[‐‑‒–—―−]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Whether the needle stands in the text as whole words, both folded alike. */
export function hasWords(text: string, needle: string): boolean {
	return needle !== '' && ` ${text} `.includes(` ${needle} `);
}

/** The folded words of a text. */
export function words(text: string): string[] {
	return fold(text).split(' ').filter(Boolean);
}
