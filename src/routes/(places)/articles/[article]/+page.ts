import { articles } from '$lib/deck/library';

export const entries = () => articles.map(({ id }) => ({ article: id }));
