import type { ArticleIndex, QuestionSummary } from './deck';
import { articles } from './library';

/* Every question that was built in, for pages that must know of all before they show one. */

const indexes = import.meta.glob<ArticleIndex>('/questions/*/article.yaml', {
	query: '?index',
	import: 'default',
	eager: true,
});

/** Where a question belongs, for all that is known of it before its deck is loaded. */
export interface IndexedQuestion {
	article: string;
	deck: string;
	fact: string;
	/** The first paragraph in which it stands; 0 where it stands in none. */
	paragraph: number;
	version: number;
}

/** The questions of a deck in the order in which they are introduced; none where there is no such deck. */
export function questionsOf(article: string, deck: string): readonly QuestionSummary[] {
	const index = indexes[`/questions/${article}/article.yaml`];
	return index && Object.hasOwn(index, deck) ? (index[deck] ?? []) : [];
}

/** Every question of every deck by its id. */
export const questionIndex: ReadonlyMap<string, IndexedQuestion> = new Map(
	articles.flatMap((article) =>
		article.decks.flatMap((deck) =>
			questionsOf(article.id, deck.id).map(({ id, version, fact, paragraph }) => [
				id,
				{ article: article.id, deck: deck.id, fact, paragraph, version },
			]),
		),
	),
);
