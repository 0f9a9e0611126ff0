import type { Deck } from '$lib/deck/deck';
import type { SetCandidate } from '$lib/quiz/candidate';
import { putSet } from '$lib/quiz/put-set';
import { paperKinds } from '$lib/quiz/quiz-settings';
import { setCandidates } from '$lib/quiz/set-candidates';
import { stemOf } from '$lib/words/asked';
import type { Askable } from './askable';

/** The orderings and matchings of a deck. */
export function setsOf(deck: Deck): Askable[] {
	return setCandidates(deck, paperKinds).map(setOf);
}

function setOf(candidate: SetCandidate): Askable {
	const { id, deck, kinds } = candidate;
	const first = putSet(candidate, 0);
	return {
		id,
		deck,
		facts: candidate.facts.flatMap((fact) => deck.facts[fact] ?? []),
		kinds,
		question: null,
		version: first.version,
		stem: stemOf(first),
		asksFor: candidate.is === 'ordering' ? 'order' : 'match',
		put(kind, seed) {
			if (!kinds.includes(kind)) throw new Error(`${id} cannot be put as ${kind}.`);
			return putSet(candidate, seed);
		},
	};
}
