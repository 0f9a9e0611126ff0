import { articles } from '$lib/deck/library';
import { questionIndex } from '$lib/deck/question-index';

/** The articles that these questions belong to; all where one is not of a deck's questions. */
export function articlesOf(ids: readonly string[]): string[] {
	const found = ids.map((id) => questionIndex.get(id)?.article);
	const known = found.filter((article) => article !== undefined);
	return known.length < found.length ? articles.map(({ id }) => id) : [...new Set(known)].sort();
}
