import type { SetCandidate } from './candidate';
import { lot } from './lot';
import { sourceOf } from './put-question';
import type { PaperQuestion } from './question';
import { putMatching, putOrdering } from './sets';

/** Neither orderings nor matchings have versions of their own; a paper's mark covers what they hold. */
const version = 1;

/** The ordering or matching as the paper of this seed puts it, all that it shows by lot. */
export function putSet(candidate: SetCandidate, seed: number): PaperQuestion {
	const { id, deck } = candidate;
	const lotOf = (name: string) => lot(seed, id, name);
	const source = { ...sourceOf(candidate), version };
	if (candidate.is === 'ordering') {
		const ordering = putOrdering(candidate.ordering, deck, lotOf('start'));
		if (!ordering) throw new Error(`The ordering ${id} has not one right order.`);
		return { ...source, kind: 'order', ...ordering };
	}
	const matching = putMatching(candidate.matching, deck, lotOf);
	if (!matching) throw new Error(`The matching ${id} has not one right match.`);
	return { ...source, kind: 'match', by: candidate.matching.by, ...matching };
}
