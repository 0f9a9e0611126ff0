import type { DeckSummary } from '$lib/deck/deck';
import { unmetCard } from '$lib/memory/card';
import { isKnown, standing } from '$lib/memory/states';
import type { Learner } from '$lib/store/reads';
import type { DeckRow } from '$lib/ui/deck-row';
import { addresses } from './addresses';

/** How a deck stands with the learner; with none yet, all of it is new. */
export function deckRow(
	deck: DeckSummary,
	views: Learner['views'],
	day: number,
	now: number,
): DeckRow {
	const cards = deck.questions.map(({ id }) => views.get(id) ?? unmetCard);
	const known = cards.filter(isKnown).length;
	const fresh = cards.filter(({ phase }) => phase === 'new').length;
	const due = cards.filter((card) => {
		const is = standing(card, day, now);
		return is.is === 'due' || (is.is === 'learning' && is.dueNow);
	}).length;
	return {
		id: deck.id,
		href: addresses.deck(deck.article, deck.id),
		title: deck.title,
		about: deck.about,
		known,
		learning: cards.length - known - fresh,
		fresh,
		due,
	};
}
