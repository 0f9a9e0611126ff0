import type { Deck, Fact, Question } from '$lib/deck/deck';
import type { QuestionCandidate } from '$lib/quiz/candidate';
import { putQuestion } from '$lib/quiz/put-question';
import type { PaperQuestion } from '$lib/quiz/question';
import type { PaperKind } from '$lib/quiz/quiz-settings';
import type { AskedFor } from '$lib/session/missed-filter';
import { askedForOf } from '$lib/session/missed-list';

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
export function askedOf(
	question: Question,
	deck: Deck,
	candidate: QuestionCandidate | undefined,
): Askable {
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
		put(kind, seed) {
			if (!candidate?.kinds.includes(kind))
				throw new Error(`${question.id} cannot be put as ${kind}.`);
			return putQuestion({ ...candidate, kinds: [kind] }, seed);
		},
	};
}
