import type { Deck, Fact, Question } from '../deck/deck';

/** An actor, and the questions whose facts or answers are about them. */
export interface ActorQuestions {
	/** With its article's id, for another article may name an actor of its own alike. */
	id: string;
	name: string;
	questions: string[];
}

/** The actors that answers name, those with the most questions first, each with theirs. */
export function questionsByActor(decks: readonly Deck[]): ActorQuestions[] {
	const actors = new Map<string, ActorQuestions>();
	for (const { article, actors: named } of decks) {
		for (const { id, name } of Object.values(named)) {
			actors.set(`${article}/${id}`, { id: `${article}/${id}`, name, questions: [] });
		}
	}
	for (const { article, questions, facts } of decks) {
		for (const question of questions) {
			const fact = facts[question.fact];
			const about = new Set(fact ? actorsOf(question, fact) : []);
			for (const actor of about) actors.get(`${article}/${actor}`)?.questions.push(question.id);
		}
	}
	return [...actors.values()].sort(
		(a, b) => b.questions.length - a.questions.length || (a.name < b.name ? -1 : 1),
	);
}

/** Ids of the actors that a question is about: those of its fact and of its answer. */
export function actorsOf({ answer }: Question, fact: Fact): string[] {
	if (answer.kind === 'actor') return [...fact.actors, answer.actor];
	return answer.kind === 'actors' ? [...fact.actors, ...answer.actors] : fact.actors;
}
