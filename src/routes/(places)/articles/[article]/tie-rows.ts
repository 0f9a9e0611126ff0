import type { Deck, Tie } from '$lib/deck/deck';
import { passageAddress } from '$lib/deck/passage-address';
import { passagePlace } from '$lib/words/ui';

/** What a table of ties is drawn from. `address` is the article's. */
export function tieRows(ties: readonly Tie[], decks: readonly Deck[], address: string) {
	const facts = new Map(decks.flatMap((deck) => Object.entries(deck.facts)));
	const actors = new Map(decks.flatMap((deck) => Object.entries(deck.actors)));
	return ties.flatMap(({ from, verb, to, mutual, fact: id }) => {
		const fact = facts.get(id);
		const [one, other] = [actors.get(from), actors.get(to)];
		const [passage] = fact?.passages ?? [];
		if (!fact || !one || !other || !passage) return [];
		return [
			{
				id: [from, verb, to].join(' '),
				from: one.name,
				verb,
				to: other.name,
				mutual,
				argued: fact.argued,
				place: passagePlace(passage),
				href: passageAddress(address, passage),
			},
		];
	});
}
