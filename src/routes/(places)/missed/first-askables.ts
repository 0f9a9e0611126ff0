import { loadDeck } from '$lib/deck/library';
import { questionIndex } from '$lib/deck/question-index';
import { questionCandidates } from '$lib/quiz/candidate';
import { paperKinds } from '$lib/quiz/quiz-settings';
import { askedOf, type Askable } from '../../asking/askable';

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
			if (!deck || !question) return [];
			const alone = { ...deck, questions: [question] };
			const [candidate] = questionCandidates(alone, paperKinds);
			return [askedOf(question, deck, candidate && { ...candidate, deck })];
		}),
	);
	return askables.flat();
}
