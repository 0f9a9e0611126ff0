/* passages.lock: what of the article the decks pointed at when they were last checked against its text. */

/** A locked passage: its pointer, and the start of the SHA-256 of the words that it pointed at. */
export interface Locked {
	pointer: string;
	hash: string;
}

export interface Lock {
	/** SHA-256 of the article's text. */
	sha256: string;
	passages: readonly Locked[];
}

/** The file's text: the hash of the article's text, then a line for each pointer, sorted, each once. */
export function makeLock({ sha256, passages }: Lock): string {
	const lines = passages.map(({ pointer, hash }) => `${hash} ${pointer}`);
	lines.sort((a, b) => compare(a.slice(a.indexOf(' ')), b.slice(b.indexOf(' '))));
	return [sha256, ...new Set(lines), ''].join('\n');
}

/** Reads what `makeLock` writes; undefined for anything else. */
export function parseLock(text: string): Lock | undefined {
	const [sha256 = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
	if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
	const passages = lines.map((line) => /^([0-9a-f]{16}) (.+)$/.exec(line));
	if (!passages.every((found) => found !== null)) return undefined;
	return {
		sha256,
		passages: passages.map((found) => ({ hash: found[1] ?? '', pointer: found[2] ?? '' })),
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
