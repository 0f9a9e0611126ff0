import { composeSeveral } from '../answer/several';
import type { Answer, Deck, Question } from '../deck/deck';
import { randomFrom } from '../events/random';
import { putMatching, putOrdering, type Matching, type Ordering } from './sets';
import { paperKinds, type PaperKind } from './quiz-settings';

/** What could stand on a paper, and in which kinds. */
export type Candidate = {
	id: string;
	deck: Deck;
	facts: readonly string[];
	/** At least one, in the order of `paperKinds`. */
	kinds: readonly PaperKind[];
} & (
	| { is: 'question'; question: Question }
	| { is: 'ordering'; ordering: Ordering }
	| { is: 'matching'; matching: Matching }
);

/** Everything in the decks that can be put in one of the kinds, and has one right answer. */
export function candidatesOf(decks: readonly Deck[], kinds: readonly PaperKind[]): Candidate[] {
	const wanted = (possible: readonly PaperKind[]) =>
		paperKinds.filter((kind) => kinds.includes(kind) && possible.includes(kind));
	return decks
		.flatMap((deck): Candidate[] => [
			...deck.questions.map((question) => ({
				is: 'question' as const,
				id: question.id,
				deck,
				facts: [question.fact],
				kinds: wanted(kindsOf(question)),
				question,
			})),
			...deck.orderings
				.filter((ordering) => putOrdering(ordering, deck, 0) !== null)
				.map((ordering) => ({
					is: 'ordering' as const,
					id: ordering.id,
					deck,
					facts: ordering.facts,
					kinds: wanted(['order']),
					ordering,
				})),
			...deck.matchings
				.filter((matching) => putMatching(matching, deck, () => 0) !== null)
				.map((matching) => ({
					is: 'matching' as const,
					id: matching.id,
					deck,
					facts: matching.pairs.map(({ fact }) => fact),
					kinds: wanted(['match']),
					matching,
				})),
		])
		.filter((candidate) => candidate.kinds.length > 0);
}

/** A statement can be chosen but not typed: nobody's wording could be graded. */
function kindsOf(question: Question): PaperKind[] {
	const { answer, wrong, recallOnly } = question;
	const chosen: PaperKind[] = recallOnly || wrong.length === 0 ? [] : ['choice'];
	const typed = typedKind[answer.kind];
	if (typed) return [...chosen, typed];
	const picked = answer.kind === 'actors' && composeSeveral(question, randomFrom(0)).is === 'ready';
	return picked ? [...chosen, 'several'] : chosen;
}

const typedKind: Partial<Record<Answer['kind'], PaperKind>> = {
	actor: 'name',
	place: 'name',
	number: 'number',
	date: 'date',
};
