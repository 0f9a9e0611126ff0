import { error } from '@sveltejs/kit';
import { findArticle } from '$lib/deck/library';
import { notFound } from '$lib/words/places';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }) => {
	const article = findArticle(params.article);
	if (!article) error(404, notFound.title);
	return { article };
};
