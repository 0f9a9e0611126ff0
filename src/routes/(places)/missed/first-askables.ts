import { loadDeck, questionIndex } from '$lib/deck/library';
import type { Deck, Question } from '$lib/deck/deck';
import { candidatesOf } from '$lib/quiz/candidate';
import { put } from '$lib/quiz/put';
import { paperKinds } from '$lib/quiz/quiz-settings';
import { askedForOf } from '$lib/session/missed-list';
import type { Askable } from '../../asking/content';

/**
 * These questions as they can be asked, with no deck loaded but their own. What is not among the
 * decks' questions, as an ordering, is left out. Rejects where a deck cannot be had.
 */
export async function loadAskables(ids: readonly string[]): Promise<Askable[]> {
	const askables = await Promise.all(
		ids.map(async (id) => {
			const place = questionIndex.get(id);
			const deck = place && (await loadDeck(place.article, place.deck));
			const question = deck?.questions.find((one) => one.id === id);
			return deck && question ? [asked(question, deck)] : [];
		}),
	);
	return askables.flat();
}

function asked(question: Question, deck: Deck): Askable {
	const alone = { ...deck, questions: [question], orderings: [], matchings: [] };
	const [candidate] = candidatesOf([alone], paperKinds);
	const fact = deck.facts[question.fact];
	return {
		id: question.id,
		deck,
		facts: fact ? [fact] : [],
		kinds: candidate?.kinds ?? [],
		question,
		version: question.version,
		stem: question.stem,
		asksFor: askedForOf(question.answer),
		put: (kind, seed) => {
			if (!candidate?.kinds.includes(kind))
				throw new Error(`${question.id} cannot be put as ${kind}.`);
			return put({ ...candidate, deck, kinds: [kind] }, seed);
		},
	};
}
