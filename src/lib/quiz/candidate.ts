import { composeSeveral } from '../answer/several';
import type { Answer, Deck, Question } from '../deck/deck';
import { randomFrom } from '../events/random';
import { paperKinds, type PaperKind } from './quiz-settings';
import type { Matching, Ordering } from './sets';

interface Putable {
	id: string;
	deck: Deck;
	facts: readonly string[];
	/** At least one, in the order of `paperKinds`. */
	kinds: readonly PaperKind[];
}

export type QuestionCandidate = Putable & { is: 'question'; question: Question };
export type SetCandidate = Putable &
	({ is: 'ordering'; ordering: Ordering } | { is: 'matching'; matching: Matching });

/** What could stand on a paper, and in which kinds. */
export type Candidate = QuestionCandidate | SetCandidate;

/** The questions of a deck that can be put in one of the kinds. */
export function questionCandidates(deck: Deck, kinds: readonly PaperKind[]): QuestionCandidate[] {
	return deck.questions
		.map((question) => {
			const possible = kindsOf(question);
			return {
				is: 'question' as const,
				id: question.id,
				deck,
				facts: [question.fact],
				kinds: paperKinds.filter((kind) => kinds.includes(kind) && possible.includes(kind)),
				question,
			};
		})
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
