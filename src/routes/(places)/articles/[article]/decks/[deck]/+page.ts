import { error } from '@sveltejs/kit';
import { articles, loadDeck } from '$lib/deck/library';
import { notFound } from '$lib/words/places';
import type { PageLoad } from './$types';

export const entries = () =>
	articles.flatMap(({ id, decks }) => decks.map((deck) => ({ article: id, deck: deck.id })));

export const load: PageLoad = async ({ params }) => {
	const deck = await loadDeck(params.article, params.deck);
	if (!deck) error(404, notFound.title);
	return { deck };
};
