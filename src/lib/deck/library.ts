import type { ArticleSummary, Brief, Deck, DeckSummary } from './deck';
import type { PlacesMap } from './map';
import type { Timeline } from './timeline';

/* The content that was built in: the one file of the app that reaches into questions/. */

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

const maps = import.meta.glob<PlacesMap>('/questions/*/map.yaml', { import: 'default' });

const timelines = import.meta.glob<Timeline>('/questions/*/timeline.yaml', { import: 'default' });

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

/** The articles that have a timeline, by id. */
export const withTimeline: readonly string[] = articles
	.map(({ id }) => id)
	.filter((id) => `/questions/${id}/timeline.yaml` in timelines);

/** An article's timeline; undefined where it has none. Rejects when its part of the app cannot be had. */
export async function loadTimeline(articleId: string): Promise<Timeline | undefined> {
	return timelines[`/questions/${articleId}/timeline.yaml`]?.();
}

/** The articles that have a map, by id. */
export const withMap: readonly string[] = articles
	.map(({ id }) => id)
	.filter((id) => `/questions/${id}/map.yaml` in maps);

/** The places of an article, drawn; undefined where it has no map. Rejects as `loadTimeline` does. */
export async function loadMap(articleId: string): Promise<PlacesMap | undefined> {
	return maps[`/questions/${articleId}/map.yaml`]?.();
}

/** Where a question belongs, for all that is known of it before its deck is loaded. */
export interface IndexedQuestion {
	article: string;
	deck: string;
	fact: string;
	/** The first paragraph in which it stands; 0 where it stands in none. */
	paragraph: number;
	version: number;
}

/** Every question of every deck by its id. */
export const questionIndex: ReadonlyMap<string, IndexedQuestion> = new Map(
	articles.flatMap((article) =>
		article.decks.flatMap((deck) =>
			deck.questions.map(({ id, version, fact, paragraph }) => [
				id,
				{ article: article.id, deck: deck.id, fact, paragraph, version },
			]),
		),
	),
);
