import type { Deck, Fact, Question } from '$lib/deck/deck';
import type { Candidate } from '$lib/quiz/candidate';
import { put } from '$lib/quiz/put';
import type { PaperQuestion } from '$lib/quiz/question';
import type { PaperKind } from '$lib/quiz/quiz-settings';
import type { AskedFor } from '$lib/session/missed-filter';
import { askedForOf } from '$lib/session/missed-list';
import { stemOf } from '$lib/words/asked';

/** Something that can be asked outside a quiz: a question, an ordering or a matching. */
export interface Askable {
	id: string;
	deck: Deck;
	facts: readonly Fact[];
	/** In which it can be put; none where it can only be turned as a card. */
	kinds: readonly PaperKind[];
	/** Null for an ordering or a matching. */
	question: Question | null;
	version: number;
	stem: string;
	asksFor: AskedFor;
	/** As a paper would put it. Throws for a kind in which it cannot be put. */
	put: (kind: PaperKind, seed: number) => PaperQuestion;
}

/** A question of a deck; `candidate` is undefined where it can only be turned as a card. */
export function askedOf(question: Question, deck: Deck, candidate: Candidate | undefined): Askable {
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
		put: (kind, seed) => putAs(candidate, kind, seed),
	};
}

/** An ordering or a matching. */
export function setOf(candidate: Candidate): Askable {
	const { id, deck, kinds } = candidate;
	const first = putAs(candidate, kinds[0], 0);
	return {
		id,
		deck,
		facts: candidate.facts.flatMap((fact) => deck.facts[fact] ?? []),
		kinds,
		question: null,
		version: first.version,
		stem: stemOf(first),
		asksFor: candidate.is === 'ordering' ? 'order' : 'match',
		put: (kind, seed) => putAs(candidate, kind, seed),
	};
}

function putAs(
	candidate: Candidate | undefined,
	kind: PaperKind | undefined,
	seed: number,
): PaperQuestion {
	if (!candidate || !kind || !candidate.kinds.includes(kind))
		throw new Error(`${candidate?.id ?? 'A question'} cannot be put as ${kind}.`);
	return put({ ...candidate, kinds: [kind] }, seed);
}
