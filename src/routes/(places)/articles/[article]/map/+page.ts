import { error } from '@sveltejs/kit';
import { loadMap, withMap } from '$lib/deck/drawings';
import { notFound } from '$lib/words/places';
import type { PageLoad } from './$types';

export const entries = () => withMap.map((article) => ({ article }));

export const load: PageLoad = async ({ params }) => {
	const map = await loadMap(params.article);
	if (!map) error(404, notFound.title);
	return { map };
};
