import { articles, loadDeck } from '$lib/deck/library';
import type { PageLoad } from './$types';

export const entries = () => articles.map(({ id }) => ({ article: id }));

export const load: PageLoad = async ({ parent }) => {
	const { article } = await parent();
	const decks = await Promise.all(article.decks.map(({ id }) => loadDeck(article.id, id)));
	return { decks: decks.filter((deck) => deck !== undefined) };
};
