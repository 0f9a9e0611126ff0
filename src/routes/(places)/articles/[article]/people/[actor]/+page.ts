import { error } from '@sveltejs/kit';
import { articles, loadArticle } from '$lib/deck/library';
import { portraitsOf } from '$lib/session/portrait';
import { notFound } from '$lib/words/places';
import type { PageLoad } from './$types';

export const entries = async () => {
	const all = await Promise.all(
		articles.map(async ({ id, author }) =>
			portraitsOf(await loadArticle(id), author).map(({ actor }) => ({
				article: id,
				actor: actor.id,
			})),
		),
	);
	return all.flat();
};

export const load: PageLoad = async ({ params, parent }) => {
	const { article } = await parent();
	const decks = await loadArticle(article.id);
	const portrait = portraitsOf(decks, article.author).find(
		({ actor }) => actor.id === params.actor,
	);
	if (!portrait) error(404, notFound.title);
	return { decks, portrait };
};
