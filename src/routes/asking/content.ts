import type { Country } from '$lib/answer/names/countries';
import type { Deck } from '$lib/deck/deck';
import { loadArticle } from '$lib/deck/library';
import { candidatesOf } from '$lib/quiz/candidate';
import { groundsOf, type Grounds } from '$lib/quiz/grounds';
import { knownOf, type Known } from '$lib/quiz/known';
import type { PaperQuestion } from '$lib/quiz/question';
import { paperKinds } from '$lib/quiz/quiz-settings';
import { askedOf, setOf, type Askable } from './askable';

/** What is loaded of the articles that are asked about. */
export interface Content {
	decks: readonly Deck[];
	askables: ReadonlyMap<string, Askable>;
	known: Known;
	/** Whose names are told apart from a misspelt one. */
	countries: readonly Country[];
	groundsOf: (question: PaperQuestion) => Grounds;
}

/** Loads all decks of these articles. Rejects where one cannot be had. */
export async function loadContent(articleIds: readonly string[]): Promise<Content> {
	const [{ countries }, ...articleDecks] = await Promise.all([
		import('$lib/answer/names/countries'),
		...articleIds.map(loadArticle),
	]);
	const decks = articleDecks.flat();
	const candidates = new Map(candidatesOf(decks, paperKinds).map((each) => [each.id, each]));
	const askables = decks.flatMap((deck) => [
		...deck.questions.map((question) => askedOf(question, deck, candidates.get(question.id))),
		...[...candidates.values()]
			.filter((candidate) => candidate.is !== 'question' && candidate.deck === deck)
			.map(setOf),
	]);
	return {
		decks,
		askables: new Map(askables.map((askable) => [askable.id, askable])),
		known: knownOf(decks),
		countries,
		groundsOf: (question) => groundsOf({ questions: [question] }, decks),
	};
}
