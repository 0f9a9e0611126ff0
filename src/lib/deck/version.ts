/**
 * The version of a deck: sixteen hexadecimal digits that depend on its question ids and their
 * versions alone. One seed and one deck version give one quiz paper, whatever order the deck is
 * written in and however its texts are polished.
 */
export function deckVersion(questions: readonly { id: string; version: number }[]): string {
	return shortHash(
		questions
			.map(({ id, version }) => `${id}@${version}`)
			.sort()
			.join('\n'),
	);
}

/**
 * FNV-1a of 64 bits (Fowler, Noll and Vo) over the text in UTF-8, in hexadecimal. It tells
 * texts apart; it does not guard against someone who wants two alike.
 */
export function shortHash(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(text)) {
		hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	}
	return hash.toString(16).padStart(16, '0');
}
