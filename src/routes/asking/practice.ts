import { articles } from '$lib/deck/library';
import type { Passage } from '$lib/deck/deck';
import { drawPractice, type Practisable } from '$lib/session/practice';
import { parsePractice } from '$lib/session/practice-start';
import { wayToPractise } from '$lib/session/way';
import type { Learner } from '$lib/store/reads';
import type { Askable } from './askable';
import type { Content } from './content';
import type { Kind } from './desk';
import { contentSoon } from './later';
import { fetchStands } from './stands';

/** Everything that can be practised; cards alone where they are to be turned. */
export function practisables(
	{ askables }: Content,
	views: Learner['views'],
	cards: boolean,
): Practisable[] {
	return [...askables.values()]
		.filter(({ question }) => question !== null || !cards)
		.map((askable) => ({
			id: askable.id,
			deck: `${askable.deck.article}/${askable.deck.id}`,
			kind: askable.asksFor,
			paragraphs: paragraphsOf(askable),
			view: views.get(askable.id) ?? null,
		}));
}

function paragraphsOf({ question, facts }: Askable): number[] {
	const passages: readonly Passage[] = question?.passages ?? facts.flatMap((fact) => fact.passages);
	return passages.flatMap((passage) => ('paragraph' in passage ? [passage.paragraph] : []));
}

/** The articles of these decks, as `article/deck`; all where there are none. */
export function articlesOfDecks(decks: readonly string[]): string[] {
	const wanted = articles.filter(({ id }) => decks.some((deck) => deck.startsWith(`${id}/`)));
	return (wanted.length > 0 ? wanted : articles).map(({ id }) => id);
}

/** A practice off schedule, as its address asks for it. */
export function practiceOf(hash: string): Kind {
	const start = parsePractice(hash);
	const content = contentSoon();
	return {
		place: 'practice',
		start: hash,
		load: async () => (await content()).loadContent(articlesOfDecks(start.decks)),
		begin: ({ views }, content, seed) =>
			drawPractice(practisables(content, views, start.cards), start, seed),
		questions: ({ content, session }) =>
			(session.questions ?? []).filter((id) => content.askables.has(id)),
		wayOf: ({ kinds }) => wayToPractise(kinds, start.cards),
		ready: fetchStands,
	};
}
