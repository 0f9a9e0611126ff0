import type { Deck } from '$lib/deck/deck';
import { loadArticle } from '$lib/deck/library';
import { questionCandidates } from '$lib/quiz/candidate';
import { paperKinds } from '$lib/quiz/quiz-settings';
import { askedOf, type Askable } from './askable';

/** What is loaded of the articles that are asked about. */
export interface Content {
	decks: readonly Deck[];
	askables: ReadonlyMap<string, Askable>;
}

/**
 * Loads all decks of these articles, with their orderings and matchings unless nothing but questions is
 * asked. Rejects where one cannot be had.
 */
export async function loadContent(
	articleIds: readonly string[],
	{ sets = true } = {},
): Promise<Content> {
	const [setsOf, ...articleDecks] = await Promise.all([
		sets ? import('./sets').then((part) => part.setsOf) : () => [],
		...articleIds.map(loadArticle),
	]);
	const decks = articleDecks.flat();
	const askables = decks.flatMap((deck) => {
		const candidates = new Map(questionCandidates(deck, paperKinds).map((one) => [one.id, one]));
		return [
			...deck.questions.map((question) => askedOf(question, deck, candidates.get(question.id))),
			...setsOf(deck),
		];
	});
	return { decks, askables: new Map(askables.map((askable) => [askable.id, askable])) };
}
