import type { DeckSummary } from '$lib/deck/deck';
import { questionsOf } from '$lib/deck/question-index';
import { unmetCard } from '$lib/memory/card';
import { knownOf } from '$lib/memory/known';
import { standing } from '$lib/memory/states';
import type { Learner } from '$lib/store/reads';
import type { DeckRow } from '$lib/ui/deck-row';
import { addresses } from './addresses';

/** A deck, and how it stands with the learner; `views` is null until they are read. */
export function deckRow(
	deck: DeckSummary,
	views: Learner['views'] | null,
	day: number,
	now: number,
): DeckRow {
	return {
		id: deck.id,
		href: addresses.deck(deck.article, deck.id),
		title: deck.title,
		about: deck.about,
		questions: deck.size,
		standing: views && standingOf(deck, views, day, now),
	};
}

function standingOf(
	deck: DeckSummary,
	views: Learner['views'],
	day: number,
	now: number,
): DeckRow['standing'] {
	const ids = questionsOf(deck.article, deck.id).map(({ id }) => id);
	const cards = ids.map((id) => views.get(id) ?? unmetCard);
	const due = cards.filter((card) => {
		const stands = standing(card, day, now);
		return stands.is === 'due' || (stands.is === 'learning' && stands.dueNow);
	}).length;
	return { ...knownOf(ids, views), due };
}
