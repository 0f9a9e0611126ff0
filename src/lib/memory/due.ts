import type { Asked } from '../events/event';
import type { LearnerSettings } from '../settings/settings';
import { unmetCard, type Card } from './card';
import { askedAs } from './evidence';
import { allowanceOf } from './limits';
import { learnAheadMillis, type Memory } from './memory';
import { randomFrom, shuffled } from '../events/random';
import type { QuestionPlace } from './place';
import { Siblings } from './siblings';
import { alternatingDecks, articleOrder, spread } from './turns';

export interface DueInput {
	/** By question id; a question without a card has never been met. */
	cards: ReadonlyMap<string, Card>;
	/** All questions of the library, in the order of the decks. */
	questions: readonly QuestionPlace[];
	/** The decks to ask from; all unless given. Limits and siblings are over all decks whichever. */
	decks?: ReadonlySet<string>;
	settings: Pick<LearnerSettings, 'newPerDay' | 'reviewsPerDay' | 'newOrder'>;
	/** What the day's limits were raised by. */
	raised: { newQuestions: number; reviews: number };
	/** The study day. */
	day: number;
	/** Milliseconds since 1970. */
	now: number;
	/** For new questions in random order: another number, another order. */
	seed: number;
	/** Questions that come before others where the day's limits cut: those that an exam asks for. */
	urgent?: ReadonlySet<string>;
	/** Probability of recall on a study day, as of `retrievability`. */
	recall: (memory: Memory, studyDay: number) => number | null;
}

export interface Due {
	questionId: string;
	asked: Exclude<Asked, 'extra'>;
}

/** What could be asked today and is not in the queue. */
export interface Waiting {
	newBeyondLimit: number;
	reviewsBeyondLimit: number;
	/** New or due, but a sibling was answered today or is asked today: they wait for the next study day. */
	siblings: number;
	/** When the next learning step that is not in the queue is due, in milliseconds since 1970. */
	nextStepAt: number | null;
}

export interface DueQueue {
	now: Due[];
	waiting: Waiting;
}

interface Candidate extends QuestionPlace {
	card: Card;
}

/**
 * What to ask now, in order: learning steps that are due, by time; then reviews, the lowest recall
 * first and decks taking turns, with new questions spread evenly among them. When that is nothing,
 * steps due within the next 20 minutes.
 */
export function dueQueue(input: DueInput): DueQueue {
	const { cards, questions, decks, settings, raised, day, now } = input;
	const candidates = candidatesOf(input);
	const steps = candidates
		.filter(({ card }) => card.dueAt !== null)
		.sort((a, b) => stepAt(a) - stepAt(b) || compareIds(a, b));

	const answered = questions.filter(({ id }) => cards.get(id)?.answeredOn === day);
	const siblings = new Siblings([...steps, ...answered]);
	const inScope = ({ deck }: QuestionPlace) => !decks || decks.has(deck);
	const allowance = allowanceOf({ cards: cards.values(), settings, raised, day });

	const dueReviews = candidates.filter(({ card }) => card.dueDay !== null && card.dueDay <= day);
	const reviews = siblings.admit(byRecall(dueReviews.filter(inScope), input));
	const reviewsNow = reviews.slice(0, allowance.total);

	const unmet = candidates.filter(({ card }) => card.phase === 'new').filter(inScope);
	const fresh = siblings.admit(inNewOrder(unmet, input));
	const left = Math.min(allowance.newQuestions, allowance.total - reviewsNow.length);
	const freshNow = fresh.slice(0, left + allowance.extraNew);

	const stepsInScope = steps.filter(inScope);
	const stepsDue = stepsInScope.filter((step) => stepAt(step) <= now);
	const main = spread(alternatingDecks(reviewsNow), freshNow, allowance.done);
	const queue =
		stepsDue.length + main.length > 0
			? [...stepsDue, ...main]
			: stepsInScope.filter((step) => stepAt(step) <= now + learnAheadMillis);
	const shown = new Set(queue);
	const nextStep = stepsInScope.find((step) => !shown.has(step));
	return {
		now: queue.map((question) => dueAs(question, input)),
		waiting: {
			newBeyondLimit: fresh.length - freshNow.length,
			reviewsBeyondLimit: reviews.length - reviewsNow.length,
			siblings: siblings.held,
			nextStepAt: nextStep ? stepAt(nextStep) : null,
		},
	};
}

/** Every question that is neither suspended nor put off today. */
function candidatesOf({ cards, questions, day }: DueInput): Candidate[] {
	return questions
		.map((place) => ({ ...place, card: cards.get(place.id) ?? unmetCard }))
		.filter(({ card }) => !card.suspended && card.buriedOn !== day);
}

function stepAt({ card }: Candidate): number {
	return card.dueAt ?? Infinity;
}

/** By code unit, never by locale. */
function compareIds(a: QuestionPlace, b: QuestionPlace): number {
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byRecall(reviews: readonly Candidate[], { recall, day, urgent }: DueInput): Candidate[] {
	return reviews
		.map((review) => ({
			review,
			rank: urgent?.has(review.id) ? 0 : 1,
			chance: recall(review.card, day) ?? 1,
		}))
		.sort((a, b) => a.rank - b.rank || a.chance - b.chance || compareIds(a.review, b.review))
		.map(({ review }) => review);
}

function inNewOrder(fresh: readonly Candidate[], input: DueInput): Candidate[] {
	const ordered = inOwnOrder(fresh, input);
	const { urgent } = input;
	if (!urgent) return ordered;
	return [
		...ordered.filter(({ id }) => urgent.has(id)),
		...ordered.filter(({ id }) => !urgent.has(id)),
	];
}

function inOwnOrder(fresh: readonly Candidate[], input: DueInput): Candidate[] {
	if (input.settings.newOrder === 'article') return articleOrder(fresh);
	// The whole library is shuffled, so that the order of those left stays as questions are met.
	const order = shuffled(input.questions, randomFrom(input.seed)).map(({ id }) => id);
	const rank = new Map(order.map((id, index) => [id, index]));
	return [...fresh].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

/** A step shown ahead of its time is within `learnAheadMillis`, so that nothing here is extra. */
function dueAs({ id, card }: Candidate, { day, now }: DueInput): Due {
	const asked = askedAs(card, day, now);
	if (asked === 'extra') throw new Error(`${id} is in the queue and not due`);
	return { questionId: id, asked };
}
