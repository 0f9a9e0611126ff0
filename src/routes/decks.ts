import type { Deck } from '$lib/deck/deck';
import { articles, loadDeck } from '$lib/deck/library';

/** Every deck with its texts. Rejects when a part of the app cannot be had. */
export async function loadDecks(): Promise<Deck[]> {
	const decks = await Promise.all(
		articles.flatMap((article) => article.decks.map((deck) => loadDeck(article.id, deck.id))),
	);
	return decks.filter((deck) => deck !== undefined);
}
