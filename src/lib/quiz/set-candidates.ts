import type { Deck } from '../deck/deck';
import type { SetCandidate } from './candidate';
import type { PaperKind } from './quiz-settings';
import { putMatching, putOrdering } from './sets';

/** The orderings and matchings of a deck that have one right answer, of the kinds that are wanted. */
export function setCandidates(deck: Deck, kinds: readonly PaperKind[]): SetCandidate[] {
	const orderings = kinds.includes('order') ? deck.orderings : [];
	const matchings = kinds.includes('match') ? deck.matchings : [];
	return [
		...orderings
			.filter((ordering) => putOrdering(ordering, deck, 0) !== null)
			.map((ordering) => ({
				is: 'ordering' as const,
				id: ordering.id,
				deck,
				facts: ordering.facts,
				kinds: ['order' as const],
				ordering,
			})),
		...matchings
			.filter((matching) => putMatching(matching, deck, () => 0) !== null)
			.map((matching) => ({
				is: 'matching' as const,
				id: matching.id,
				deck,
				facts: matching.pairs.map(({ fact }) => fact),
				kinds: ['match' as const],
				matching,
			})),
	];
}
