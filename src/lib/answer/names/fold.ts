/* Letters that Unicode does not take apart into a plain letter and a mark. */
const letters: Readonly<Record<string, string>> = {
	ı: 'i',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ħ: 'h',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ς: 'σ',
};
const apostrophes = /[’‘‛'`´′ʹʻʼʽ＇]/g;
const honorifics = new Set(
	(
		'mr mrs ms miss mx dr prof professor sir dame madam lord lady president premier chairman ' +
		'chairwoman senator ambassador prime-minister foreign-minister secretary-general'
	).split(' '),
);

/**
 * A name as it is compared: without marks, case, apostrophes, full stops, "the" and honorifics, with
 * every dash, comma and space as one space. A plus sign stays ("NAC+4"). Folding twice changes
 * nothing; a text without letters or digits folds to nothing.
 */
export function foldName(text: string): string {
	return untitled(plainWords(text)).join(' ');
}

/** A text as it is searched: folded as a name is, but with every word of it. */
export function foldText(text: string): string {
	return plainWords(text).join(' ');
}

function plainWords(text: string): string[] {
	return text
		.replace(apostrophes, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ıøđðłħßæœþς]/g, (letter) => letters[letter] ?? letter)
		.replace(apostrophes, '')
		.replace(/\./g, '')
		.replace(/&/g, ' and ')
		.replace(/[^\p{L}\p{N}+]+/gu, ' ')
		.normalize('NFC')
		.trim()
		.split(' ');
}

/** A name with its folded forms. */
export interface Name {
	written: string;
	words: readonly string[];
	/** Without spaces. */
	letters: string;
	length: number;
	/** Without spaces and with its titles: "thediplomat". */
	glued: string;
}

export function makeName(written: string): Name {
	const plain = plainWords(written);
	const words = untitled(plain);
	const letters = words.join('');
	return { written, words, letters, length: [...letters].length, glued: plain.join('') };
}

/** Whether two names are one, with or without their spaces. */
export function isSameName(a: Name, b: Name): boolean {
	return a.letters === b.letters || a.glued === b.glued;
}

const made = new Map<string, Name>();

/**
 * `makeName`, remembered: for names of decks and tables, of which there are many and always the same,
 * never for what is typed.
 */
export function knownName(written: string): Name {
	const known = made.get(written) ?? makeName(written);
	made.set(written, known);
	return known;
}

function untitled(words: string[]): string[] {
	const named = words.filter((word) => word !== 'the');
	if (named.length === 0) return words;
	let start = 0;
	while (start < named.length) {
		const title = titleAt(named, start);
		if (title === 0 || start + title >= named.length) break;
		start += title;
	}
	return named.slice(start);
}

/** How many words of a title begin here: none, one or two. */
function titleAt(words: readonly string[], start: number): number {
	const [first = '', second = ''] = words.slice(start, start + 2);
	if (honorifics.has(`${first}-${second}`)) return 2;
	// "DR Congo" is another country than Congo.
	if (first === 'dr' && second === 'congo') return 0;
	return honorifics.has(first) ? 1 : 0;
}
