import type { ArticleSummary, Brief, Deck, DeckSummary } from './deck';

/* The content that was built in: this file, question-index.ts and drawings.ts alone reach into
   questions/. */

const summaries = import.meta.glob<ArticleSummary>('/questions/*/article.yaml', {
	query: '?summary',
	import: 'default',
	eager: true,
});

const loaders = import.meta.glob<Deck>(
	['/questions/*/*.yaml', '!/questions/*/{article,brief,timeline,map}.yaml'],
	{ import: 'default' },
);

const briefs = import.meta.glob<Brief>('/questions/*/brief.yaml', { import: 'default' });

/** Every article with the summaries of its decks, by id. */
export const articles: readonly ArticleSummary[] = Object.values(summaries).sort((a, b) =>
	a.id < b.id ? -1 : 1,
);

export function findArticle(id: string): ArticleSummary | undefined {
	return articles.find((article) => article.id === id);
}

export function findDeck(articleId: string, deckId: string): DeckSummary | undefined {
	return findArticle(articleId)?.decks.find((deck) => deck.id === deckId);
}

/** A whole deck; undefined where there is none. Rejects when its part of the app cannot be had. */
export async function loadDeck(articleId: string, deckId: string): Promise<Deck | undefined> {
	if (!findDeck(articleId, deckId)) return undefined;
	return loaders[`/questions/${articleId}/${deckId}.yaml`]?.();
}

/** Every deck of an article. Rejects when a part of the app cannot be had. */
export async function loadArticle(articleId: string): Promise<Deck[]> {
	const decks = findArticle(articleId)?.decks ?? [];
	const loaded = await Promise.all(decks.map(({ id }) => loadDeck(articleId, id)));
	return loaded.filter((deck) => deck !== undefined);
}

/** The article retold; undefined where it is not. Rejects when its part of the app cannot be had. */
export async function loadBrief(articleId: string): Promise<Brief | undefined> {
	return briefs[`/questions/${articleId}/brief.yaml`]?.();
}
