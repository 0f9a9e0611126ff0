/** A prompt and the option that is matched with it, by id. */
export interface Pair {
	prompt: string;
	option: string;
}

/** The pairs with this option for that prompt, or none for '', in the order of the prompts. */
export function withPair(
	pairs: readonly Pair[],
	{ prompt, option }: Pair,
	prompts: readonly { id: string }[],
): Pair[] {
	const rest = pairs.filter((pair) => pair.prompt !== prompt);
	const next = option === '' ? rest : [...rest, { prompt, option }];
	return prompts.flatMap(({ id }) => next.filter((pair) => pair.prompt === id));
}
