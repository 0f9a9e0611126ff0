/** Numbers from 0 up to 1, always the same for the same seed. */
export type Random = () => number;

/**
 * A small seeded generator: mulberry32 by Tommy Ettinger, in the public domain
 * (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). Not for secrets.
 */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** The items in an order by chance, each order as likely as any other (Durstenfeld, CACM 1964). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
	const left = [...items];
	const result: Item[] = [];
	while (left.length > 0) {
		result.push(...left.splice(Math.floor(random() * left.length), 1));
	}
	return result;
}
