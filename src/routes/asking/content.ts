import type { Country } from '$lib/answer/names/countries';
import type { Deck, Fact, Question } from '$lib/deck/deck';
import { articles, loadArticle } from '$lib/deck/library';
import { questionIndex } from '$lib/deck/question-index';
import { candidatesOf, type Candidate } from '$lib/quiz/candidate';
import { groundsOf, type Grounds } from '$lib/quiz/grounds';
import { knownOf, type Known } from '$lib/quiz/known';
import { put } from '$lib/quiz/put';
import type { PaperQuestion } from '$lib/quiz/question';
import { paperKinds, type PaperKind } from '$lib/quiz/quiz-settings';
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

/** What is loaded of the articles that are asked about. */
export interface Content {
	decks: readonly Deck[];
	askables: ReadonlyMap<string, Askable>;
	known: Known;
	/** Whose names are told apart from a misspelt one. */
	countries: readonly Country[];
	groundsOf: (question: PaperQuestion) => Grounds;
}

/** The articles that these questions belong to; all where one is not of a deck's questions. */
export function articlesOf(ids: readonly string[]): string[] {
	const found = ids.map((id) => questionIndex.get(id)?.article);
	const known = found.filter((article) => article !== undefined);
	return known.length < found.length ? articles.map(({ id }) => id) : [...new Set(known)].sort();
}

/** Loads all decks of these articles. Rejects where one cannot be had. */
export async function loadContent(articleIds: readonly string[]): Promise<Content> {
	const [{ countries }, ...articleDecks] = await Promise.all([
		import('$lib/answer/names/countries'),
		...articleIds.map(loadArticle),
	]);
	const decks = articleDecks.flat();
	const candidates = new Map(candidatesOf(decks, paperKinds).map((each) => [each.id, each]));
	const askables = decks.flatMap((deck) => [
		...deck.questions.map((question) => asked(question, deck, candidates.get(question.id))),
		...[...candidates.values()]
			.filter((candidate) => candidate.is !== 'question' && candidate.deck === deck)
			.map(set),
	]);
	return {
		decks,
		askables: new Map(askables.map((askable) => [askable.id, askable])),
		known: knownOf(decks),
		countries,
		groundsOf: (question) => groundsOf({ questions: [question] }, decks),
	};
}

function asked(question: Question, deck: Deck, candidate: Candidate | undefined): Askable {
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

function set(candidate: Candidate): Askable {
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
