import type { AnswerKind, AnswerOutcome, AnswerPlace } from '../events/answer';
import { ratings, type CardPlace, type Rating } from '../events/event';
import type { Phase } from './memory';

/** Why a question comes onto the missed list. */
export const waysMissed = ['wrong', 'guessed', 'unanswered', 'late', 'again'] as const;
export type MissedAs = (typeof waysMissed)[number];

/** What an answer means for what is remembered. */
export interface Proof {
	/** The rating for the schedule, which takes it where the question is due. Null: logged only. */
	rating: Rating | null;
	missed: MissedAs | null;
	/** It was known, and counts for the day on the missed list. */
	right: boolean;
}

const nothing: Proof = { rating: null, missed: null, right: false };

/** What of an answer decides what it proves. */
export interface Proving {
	kind: AnswerKind;
	place: AnswerPlace;
	outcome: AnswerOutcome;
	guessed: boolean;
}

/** Recognition proves no recall: a right answer of these kinds never raises a schedule. */
const recognised: ReadonlySet<AnswerKind> = new Set(['choice', 'several']);

/** Only here is a question met for the first time as something to be remembered. */
const introducing: ReadonlySet<AnswerPlace> = new Set(['study', 'brief']);

export function isRecognition(kind: AnswerKind): boolean {
	return recognised.has(kind);
}

/** Whether an answer given there may begin the memory of a question that was never studied. */
export function introduces(place: AnswerPlace): boolean {
	return introducing.has(place);
}

/**
 * What an answer proves. Right by recall is Good, by recognition nothing; wrong or partly right is
 * Again and missed; right by a guess, late or unanswered moves no schedule and is missed under its
 * own name. Practice proves nothing.
 */
export function proofOf({ kind, place, outcome, guessed }: Proving): Proof {
	if (place === 'practice') return nothing;
	switch (outcome) {
		case 'unanswered':
		case 'late':
			return { ...nothing, missed: outcome };
		case 'wrong':
		case 'partly':
			return { ...nothing, rating: ratings.again, missed: 'wrong' };
		case 'right':
			if (guessed) return { ...nothing, missed: 'guessed' };
			return { ...nothing, rating: isRecognition(kind) ? null : ratings.good, right: true };
		default:
			// A later version may know other outcomes; what they prove is not known here.
			return nothing;
	}
}

const knownRatings: ReadonlySet<Rating> = new Set(Object.values(ratings));

/**
 * What a turned card proves, `phase` being the card's before. The grade is as it was pressed. Again is
 * a miss once the card had graduated, for before that it is only being learnt; in the missed review
 * it always is, for what is asked there was missed before. Practice proves nothing.
 */
export function proofOfCard(
	{ rating, place = 'study' }: { rating: Rating; place?: CardPlace },
	phase: Phase,
): Proof {
	// A grade that only a later version knows: what it comes to is not known here.
	if (place === 'practice' || !knownRatings.has(rating)) return nothing;
	if (rating !== ratings.again) return { rating, missed: null, right: true };
	const had = place === 'missed' || phase === 'review' || phase === 'relearning';
	return { rating, missed: had ? 'again' : null, right: false };
}
