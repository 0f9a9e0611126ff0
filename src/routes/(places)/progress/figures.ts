import { questionIndex } from '$lib/deck/question-index';
import { knownOf, type Known } from '$lib/memory/known';
import type { Card } from '$lib/memory/card';

/** How well every question of the library is known. */
export function knownOfAll(cards: ReadonlyMap<string, Card>): Known {
	return knownOf([...questionIndex.keys()], cards);
}
