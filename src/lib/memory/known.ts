import { unmetCard, type Card } from './card';
import { isKnown } from './states';

/** How a set of questions divides: known, met and not yet known, never met. */
export interface Known {
	known: number;
	learning: number;
	fresh: number;
}

/** How well the questions of these ids are known; one without a card has never been met. */
export function knownOf(ids: Iterable<string>, cards: ReadonlyMap<string, Card>): Known {
	const counts: Known = { known: 0, learning: 0, fresh: 0 };
	for (const id of ids) {
		const card = cards.get(id) ?? unmetCard;
		if (card.phase === 'new') counts.fresh += 1;
		else if (isKnown(card)) counts.known += 1;
		else counts.learning += 1;
	}
	return counts;
}
