import { articles } from '$lib/deck/library';
import { knownOf, type Known } from '$lib/memory/known';
import type { Card } from '$lib/memory/card';

/** How well every question of the library is known. */
export function knownOfAll(cards: ReadonlyMap<string, Card>): Known {
	const ids = articles.flatMap(({ decks }) =>
		decks.flatMap(({ questions }) => questions.map(({ id }) => id)),
	);
	return knownOf(ids, cards);
}
