import type { Fact, Question } from '$lib/deck/deck';
import type { Confusion } from '$lib/session/confusions';
import type { Askable } from '../../../asking/askable';
import type { Content } from '../../../asking/content';

/** A fact of a pair, with what it answers. */
export interface Side {
	fact: Fact;
	answer: string;
	/** The article's id. */
	article: string;
}

export interface Pair {
	confusion: Confusion;
	sides: [Side, Side];
	/** The two questions of the drill: one on each. */
	questions: [string, string];
}

/** The pairs whose both facts the decks still ask about. */
export function pairsOf(confusions: readonly Confusion[], content: Content): Pair[] {
	const questions = [...content.askables.values()].filter(isQuestion);
	return confusions.flatMap((confusion): Pair[] => {
		const [first] = confusion.taken;
		const one = content.askables.get(first.questionId);
		const others = questions.filter((askable) => factOf(askable) === confusion.facts[1]);
		const other = others.find(({ question }) => question.answer.text === first.given) ?? others[0];
		if (!one || !isQuestion(one) || !other) return [];
		const [left, right] = [sideOf(one, first.right), sideOf(other, first.given)];
		return left && right
			? [{ confusion, sides: [left, right], questions: [one.id, other.id] }]
			: [];
	});
}

type OfQuestion = Askable & { question: Question };

function isQuestion(askable: Askable): askable is OfQuestion {
	return askable.question !== null;
}

function factOf({ deck, question }: OfQuestion): string {
	return `${deck.article}/${question.fact}`;
}

function sideOf({ deck, facts: [fact] }: OfQuestion, answer: string): Side | null {
	return fact ? { fact, answer, article: deck.article } : null;
}
