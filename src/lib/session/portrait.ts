import type { Actor, Deck, Fact, Passage, Tie } from '../deck/deck';
import { questionsByActor } from './by-actor';

/** An actor, with all that the article's facts say of it; facts in the order of the article. */
export interface Portrait {
	actor: Actor;
	/** What the article reports of it, words that are nobody's among it. */
	reported: Fact[];
	/** What it said, in its own words or in sense. */
	said: Fact[];
	/** What others said of it. */
	saidOfIt: Fact[];
	/** What the article's author argues of it; of the author, all that they argue. */
	argued: Fact[];
	ties: Tie[];
	/** With whom it is easily mixed up. */
	unlike: Actor[];
	/** Ids of the questions whose fact or answer is about it. */
	questions: string[];
}

/** Every actor of an article, those of whom it says most first. `author` is the name of its author. */
export function portraitsOf(decks: readonly Deck[], author: string): Portrait[] {
	const facts = factsOf(decks);
	const ties = decks.flatMap((deck) => deck.ties);
	const questions = new Map(questionsByActor(decks).map((one) => [one.id, one.questions]));
	const actors = new Map(decks.flatMap((deck) => Object.entries(deck.actors)));
	const article = decks[0]?.article ?? '';
	const portraits = [...actors.values()].map((actor) => ({
		...portrait(actor, facts, ties, actor.name === author),
		unlike: [...actors.values()].filter((other) => mixedUp(actor, other)),
		questions: questions.get(`${article}/${actor.id}`) ?? [],
	}));
	return portraits.sort(
		(a, b) => countOf(b) - countOf(a) || (a.actor.name < b.actor.name ? -1 : 1),
	);
}

function portrait(
	actor: Actor,
	facts: readonly Fact[],
	ties: readonly Tie[],
	isAuthor: boolean,
): Omit<Portrait, 'unlike' | 'questions'> {
	const { id } = actor;
	const about = facts.filter((fact) => fact.actors.includes(id) || fact.said?.by === id);
	return {
		actor,
		reported: about.filter(({ said, argued }) => said?.by === undefined && !argued),
		said: about.filter(({ said }) => said?.by === id),
		saidOfIt: about.filter(({ said }) => said?.by !== undefined && said.by !== id),
		argued: (isAuthor ? facts : about).filter(
			({ said, argued }) => argued && said?.by === undefined,
		),
		ties: ties.filter(({ from, to }) => from === id || to === id),
	};
}

function mixedUp(one: Actor, other: Actor): boolean {
	return one.unlike?.includes(other.id) === true || other.unlike?.includes(one.id) === true;
}

/** How many facts a portrait is made of. */
export function countOf({ reported, said, saidOfIt, argued }: Portrait): number {
	return reported.length + said.length + saidOfIt.length + argued.length;
}

/** Each fact of the decks once, in the order of the article: by paragraph, then footnotes, then the whole. */
export function factsOf(decks: readonly Deck[]): Fact[] {
	const facts = new Map(decks.flatMap((deck) => Object.entries(deck.facts)));
	return [...facts.values()].sort((a, b) => placeOf(a.passages) - placeOf(b.passages));
}

function placeOf([first]: readonly Passage[]): number {
	if (!first || 'whole' in first) return Number.MAX_SAFE_INTEGER;
	return 'paragraph' in first ? first.paragraph : 10_000 + first.footnote;
}

export const circles = ['states', 'bodies', 'voices', 'sources'] as const;
export type Circle = (typeof circles)[number];

/**
 * Among whom an actor belongs: states, bodies (organisations and meetings), voices (people and outlets that
 * act in the article), or sources: people and outlets that stand in a footnote and nowhere else.
 */
export function circleOf({ actor, ...rest }: Portrait): Circle {
	switch (actor.kind) {
		case 'state':
			return 'states';
		case 'organisation':
		case 'meeting':
			return 'bodies';
		case 'person':
		case 'outlet': {
			const facts = [...rest.reported, ...rest.said, ...rest.saidOfIt, ...rest.argued];
			const cited = (passage: Passage) => 'footnote' in passage;
			const isSource = facts.length > 0 && facts.every((fact) => fact.passages.some(cited));
			return isSource ? 'sources' : 'voices';
		}
	}
}

/** The actor with the most ties, the first of several; null where there are none. */
export function hubOf(portraits: readonly Portrait[]): Portrait | null {
	return portraits.reduce<Portrait | null>(
		(best, one) => (one.ties.length > (best?.ties.length ?? 0) ? one : best),
		null,
	);
}
