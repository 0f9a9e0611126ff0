import { foldText } from '../answer/names/fold';
import type { Answer, Deck, Fact, Question } from '../deck/deck';
import { unmetCard } from '../memory/card';
import { isKnown, standing } from '../memory/states';
import type { QuestionView } from '../history/question-view';
import { actorsOf } from './by-actor';

/** A question with all that it is found by. */
export interface Findable {
	question: Question;
	fact: Fact;
	deck: Deck;
}

export const findStates = ['new', 'learning', 'known', 'due', 'suspended'] as const;
export type FindState = (typeof findStates)[number];

export const findMarks = ['starred', 'missed', 'noted'] as const;
export type FindMark = (typeof findMarks)[number];

/** What a learner looks for; null and an empty text let everything through. */
export interface FindQuery {
	text: string;
	/** As `article/deck`. */
	deck: string | null;
	kind: Answer['kind'] | null;
	/** As `article/actor`. */
	actor: string | null;
	state: FindState | null;
	mark: FindMark | null;
}

export const findAll: FindQuery = {
	text: '',
	deck: null,
	kind: null,
	actor: null,
	state: null,
	mark: null,
};

/** What of the learner decides how a question stands. `now` is in milliseconds since 1970. */
export interface FindInput {
	views: ReadonlyMap<string, QuestionView>;
	day: number;
	now: number;
}

/** Every question of the decks, ready to be found. */
export function findables(decks: readonly Deck[]): Findable[] {
	return decks.flatMap((deck) =>
		deck.questions.flatMap((question) => {
			const fact = deck.facts[question.fact];
			return fact ? [{ question, fact, deck }] : [];
		}),
	);
}

/** The questions that a query lets through, in their order. */
export function found(
	all: readonly Findable[],
	query: FindQuery,
	input: FindInput | null,
): Findable[] {
	const words = wordsOf(query.text);
	return all.filter(
		(one) =>
			matchesText(one, words, input) &&
			matchesContent(one, query) &&
			matchesLearner(one, query, input),
	);
}

/** The facts of the questions that a query lets through by what they say; each once. */
export function foundFacts(all: readonly Findable[], query: FindQuery): Findable[] {
	const seen = new Set<string>();
	return found(all, { ...query, kind: null, state: null, mark: null }, null).filter(
		({ fact, deck }) => {
			const id = `${deck.article}/${fact.id}`;
			const first = !seen.has(id);
			seen.add(id);
			return first;
		},
	);
}

function matchesText(one: Findable, words: string[], input: FindInput | null) {
	if (words.length === 0) return true;
	const note = input?.views.get(one.question.id)?.note ?? '';
	const text = note === '' ? foldedOf(one) : `${foldedOf(one)} ${foldText(note)}`;
	return words.every((word) => text.includes(word));
}

function matchesContent(
	{ question, fact, deck }: Findable,
	{ deck: wanted, kind, actor }: FindQuery,
) {
	if (wanted !== null && wanted !== `${deck.article}/${deck.id}`) return false;
	if (kind !== null && kind !== question.answer.kind) return false;
	if (actor === null) return true;
	return actorsOf(question, fact).some((id) => actor === `${deck.article}/${id}`);
}

function matchesLearner(
	{ question }: Findable,
	{ state, mark }: FindQuery,
	input: FindInput | null,
): boolean {
	if (state === null && mark === null) return true;
	if (!input) return false;
	const view = input.views.get(question.id);
	if (mark === 'starred' && view?.starred !== true) return false;
	if (mark === 'noted' && (view?.note ?? '') === '') return false;
	if (mark === 'missed' && view?.missed?.standing !== 'active') return false;
	return state === null || isIn(state, view, input);
}

function isIn(state: FindState, view: QuestionView | undefined, { day, now }: FindInput): boolean {
	const card = view ?? unmetCard;
	switch (state) {
		case 'suspended':
			return card.suspended;
		case 'new':
			return card.phase === 'new';
		case 'known':
			return isKnown(card);
		case 'learning':
			return card.phase !== 'new' && !isKnown(card);
		case 'due': {
			const stands = standing(card, day, now);
			return stands.is === 'due' || (stands.is === 'learning' && stands.dueNow);
		}
	}
}

const folded = new WeakMap<Findable, string>();

/** Stem, answer, why, fact and names, so that what is typed finds what is written otherwise: made when
 * something is first looked for, since of thousands of questions it takes its time. */
function foldedOf(one: Findable): string {
	const known = folded.get(one);
	if (known !== undefined) return known;
	const { question, fact, deck } = one;
	const names = actorsOf(question, fact).map((id) => deck.actors[id]?.name ?? '');
	const texts = [question.stem, question.quotation ?? '', question.answer.text, question.why];
	const text = foldText([...texts, fact.says, ...names].join(' '));
	folded.set(one, text);
	return text;
}

function wordsOf(text: string): string[] {
	return foldText(text)
		.split(' ')
		.filter((word) => word !== '');
}
