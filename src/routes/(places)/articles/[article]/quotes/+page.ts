import { articles, loadArticle } from '$lib/deck/library';
import type { PageLoad } from './$types';

export const entries = () => articles.map(({ id }) => ({ article: id }));

export const load: PageLoad = async ({ params }) => ({ decks: await loadArticle(params.article) });
