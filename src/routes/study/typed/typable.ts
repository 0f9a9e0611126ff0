import type { Question } from '$lib/deck/deck';
import type { AnswerOutcome, Given } from '$lib/events/answer';
import type { Marked } from '$lib/quiz/grade';
import type { Known } from '$lib/quiz/known';
import type { PaperQuestion } from '$lib/quiz/question';
import type { Seen } from '../in-hand';

/* What Study knows of typed answers before any of them is graded. */

export type Typable = Extract<PaperQuestion, { kind: 'name' | 'number' | 'date' }>;

/** A typed answer, and what it was found to be. */
export interface Checked {
	question: Typable;
	given: Given;
	/** Milliseconds since 1970. */
	givenAt: number;
	mark: Marked;
	outcome: AnswerOutcome;
	known: Known;
}

/** A field that is asked again. */
export interface Again {
	/** It holds no date yet, and says itself why. */
	unread: boolean;
	text: string;
}

/** What stands in a field before the answer is shown. */
export interface Typing {
	/** Null while nothing was typed. */
	given: Given | null;
	again: Again | null;
}

export const nothingTypedYet: Typing = { given: null, again: null };

const kinds: Partial<Record<Question['answer']['kind'], Typable['kind']>> = {
	actor: 'name',
	place: 'name',
	number: 'number',
	date: 'date',
};

/** The question as a field asks it; null where its answer is no name, place, number or date. */
export function typable({ question, deck }: Seen): Typable | null {
	const kind = kinds[question.answer.kind];
	if (!kind) return null;
	const { id, version, fact } = question;
	return {
		id,
		version,
		article: deck.article,
		deck: deck.id,
		facts: [fact],
		asked: question,
		kind,
	};
}

/** What an untouched field holds. */
export function nothingTyped({ kind }: Typable): Given {
	return kind === 'date' ? { kind, day: '', month: '', year: '' } : { kind, text: '' };
}
