import { articles, loadBrief } from '$lib/deck/library';
import type { PageLoad } from './$types';

export const entries = () => articles.map(({ id }) => ({ article: id }));

export const load: PageLoad = async ({ params }) => ({ brief: await loadBrief(params.article) });
