import type { Actor, Deck, Fact, Passage, Question, Said } from '../deck/deck';
import { factsOf } from './portrait';

/** Something that was said, with who said it and what surrounds it. */
export interface Statement {
	fact: Fact & { said: Said };
	/** Null where the article names nobody. */
	speaker: Actor | null;
	/** What the article's author makes of it, in the same paragraph. */
	glosses: Fact[];
	questions: Question[];
}

/** All that was said, in the order of the article. */
export function statementsOf(decks: readonly Deck[]): Statement[] {
	const facts = factsOf(decks);
	const actors = new Map(decks.flatMap((deck) => Object.entries(deck.actors)));
	const questions = decks.flatMap((deck) => deck.questions);
	return facts.flatMap((fact) => {
		const { said } = fact;
		if (!said) return [];
		return [
			{
				fact: { ...fact, said },
				speaker: (said.by !== undefined && actors.get(said.by)) || null,
				glosses: facts.filter((other) => glosses(other, fact)),
				questions: questions.filter((question) => question.fact === fact.id),
			},
		];
	});
}

/** Whether the words are the speaker's or nobody's own, and not a report of their sense. */
export function isVerbatim({ fact }: Statement): boolean {
	return fact.said.form !== 'reported';
}

/** An argument glosses a statement of its paragraph if it names the speaker, or all concerned where there is none. */
function glosses(argument: Fact, statement: Fact): boolean {
	if (!argument.argued || argument.said) return false;
	const concerned = statement.said?.by === undefined ? statement.actors : [statement.said.by];
	const paragraphs = new Set(paragraphsOf(statement.passages));
	return (
		concerned.every((actor) => argument.actors.includes(actor)) &&
		paragraphsOf(argument.passages).some((paragraph) => paragraphs.has(paragraph))
	);
}

function paragraphsOf(passages: readonly Passage[]): number[] {
	return passages.flatMap((passage) => ('paragraph' in passage ? [passage.paragraph] : []));
}
