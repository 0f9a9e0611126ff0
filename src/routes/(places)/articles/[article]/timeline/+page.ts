import { error } from '@sveltejs/kit';
import { loadTimeline, withTimeline } from '$lib/deck/drawings';
import { notFound } from '$lib/words/places';
import type { PageLoad } from './$types';

export const entries = () => withTimeline.map((article) => ({ article }));

export const load: PageLoad = async ({ params }) => {
	const timeline = await loadTimeline(params.article);
	if (!timeline) error(404, notFound.title);
	return { timeline };
};
