import type { AnswerKind, AnswerPlace, Given } from '../events/answer';
import type { EventOf, MissReason, StudyEvent } from '../events/event';
import type { Phase } from '../memory/memory';
import { isRecognition, proofOf, proofOfCard, type MissedAs, type Proof } from '../memory/proof';
import { isSame } from '../quiz/given';
import { daysToWinBack } from './win-back';

/** Of wrong answers that differ, the last so many are kept: what is mixed up comes again. */
const wrongKept = 12;

/** A miss as it happened. */
export interface Miss {
	/** Of the answer. */
	eventId: string;
	as: MissedAs;
	/** Milliseconds since 1970. */
	at: number;
	studyDay: number;
	place: AnswerPlace;
	kind: AnswerKind | 'flashcard';
	given: Given | null;
	/** Of the question, as it was then. */
	questionVersion: number;
	/** In the learner's own judgement; null where none was given. */
	reason: MissReason | null;
}

export interface WrongAnswer {
	given: Given;
	times: number;
}

/** How a question stands on the missed list: the ladder that it climbs until it is won back. */
export interface Missed {
	standing: 'active' | 'wonBack' | 'removed';
	/** When it came to stand so, or was missed last since; in milliseconds since 1970. */
	since: number;
	/** The study day of that. */
	sinceDay: number;
	/** The last miss; null for a question that was starred and never missed. */
	last: Miss | null;
	/** How often it was missed, ever. */
	times: number;
	/** The study days on which it was right since it was missed last, each once. */
	rightDays: number[];
	/** It was missed among options, and was not right without them since. */
	needsRecall: boolean;
	/** It is on the list for its star alone: where it stood before. Null where it was missed. */
	starredFrom: 'nowhere' | 'wonBack' | 'removed' | null;
	/** What was given in place of the right answer since it was won back last; equal ones are one. */
	wrong: WrongAnswer[];
}

const unmissed: Missed = {
	standing: 'active',
	since: 0,
	sinceDay: 0,
	last: null,
	times: 0,
	rightDays: [],
	needsRecall: false,
	starredFrom: null,
	wrong: [],
};

/**
 * How a question stands on the missed list after one more event; `phase` is its card's before that.
 * An event that does not bear on it leaves the same object.
 */
export function missedAfter(missed: Missed | null, event: StudyEvent, phase: Phase): Missed | null {
	switch (event.type) {
		case 'reviewed':
			return afterAnswer(missed, event, proofOfCard(event.payload, phase));
		case 'answered':
			return afterAnswer(missed, event, proofOf(event.payload));
		case 'starred':
			return afterStar(missed, event);
		case 'unstarred':
			return afterUnstar(missed, event);
		case 'missRemoved':
			return missed?.standing === 'active'
				? { ...missed, ...sinceOf(event), standing: 'removed' }
				: missed;
		case 'missReopened':
			return missed && missed.standing !== 'active' ? reopened(missed, event) : missed;
		default:
			return missed;
	}
}

type Answer = EventOf<'reviewed'> | EventOf<'answered'>;

function afterAnswer(missed: Missed | null, event: Answer, proof: Proof): Missed | null {
	if (proof.missed !== null) return afterMiss(missed ?? unmissed, event, proof.missed);
	return proof.right && missed?.standing === 'active' ? afterRight(missed, event) : missed;
}

/** A miss starts the count again. */
function afterMiss(missed: Missed, event: Answer, as: MissedAs): Missed {
	const { at, studyDay, payload } = event;
	const kind = kindOf(event);
	const given = 'given' in payload ? payload.given : null;
	const { place = 'study', questionVersion } = payload;
	const among = kind !== 'flashcard' && isRecognition(kind);
	return {
		standing: 'active',
		...sinceOf(event),
		last: {
			eventId: event.id,
			as,
			at,
			studyDay,
			place,
			kind,
			given,
			questionVersion,
			reason: null,
		},
		times: missed.times + 1,
		rightDays: [],
		needsRecall: among || (missed.standing === 'active' && missed.needsRecall),
		starredFrom: null,
		wrong: as === 'wrong' && given ? withWrong(missed.wrong, given) : missed.wrong,
	};
}

function afterRight(missed: Missed, event: Answer): Missed {
	const { studyDay } = event;
	const kind = kindOf(event);
	const rightDays = missed.rightDays.includes(studyDay)
		? missed.rightDays
		: [...missed.rightDays, studyDay];
	const needsRecall = missed.needsRecall && kind !== 'flashcard' && isRecognition(kind);
	const climbed = { ...missed, rightDays, needsRecall };
	if (needsRecall || rightDays.length < daysToWinBack) return climbed;
	return { ...climbed, ...sinceOf(event), standing: 'wonBack', starredFrom: null, wrong: [] };
}

function afterStar(missed: Missed | null, event: StudyEvent): Missed {
	if (missed?.standing === 'active') return missed;
	const starredFrom = missed?.standing ?? 'nowhere';
	return { ...reopened(missed ?? unmissed, event), needsRecall: false, starredFrom };
}

/** What stands on the list for its star alone goes back to where it was. */
function afterUnstar(missed: Missed | null, event: StudyEvent): Missed | null {
	if (missed?.standing !== 'active' || missed.starredFrom === null) return missed;
	if (missed.starredFrom === 'nowhere') return null;
	return { ...missed, ...sinceOf(event), standing: missed.starredFrom, starredFrom: null };
}

/** On the list again, from the foot of the ladder. */
function reopened(missed: Missed, event: StudyEvent): Missed {
	const { last } = missed;
	const needsRecall = last !== null && last.kind !== 'flashcard' && isRecognition(last.kind);
	return { ...missed, ...sinceOf(event), standing: 'active', rightDays: [], needsRecall };
}

function sinceOf({ at, studyDay }: StudyEvent): Pick<Missed, 'since' | 'sinceDay'> {
	return { since: at, sinceDay: studyDay };
}

function kindOf(event: Answer): AnswerKind | 'flashcard' {
	return event.type === 'reviewed' ? 'flashcard' : event.payload.kind;
}

function withWrong(wrong: readonly WrongAnswer[], given: Given): WrongAnswer[] {
	const before = wrong.find((each) => isSame(each.given, given));
	const others = wrong.filter((each) => each !== before);
	return [...others, { given, times: (before?.times ?? 0) + 1 }].slice(-wrongKept);
}

/** The learner's reasons, the last one for each answer, by the answer's id; events in order. */
export function reasonsOf(standing: Iterable<StudyEvent>): ReadonlyMap<string, MissReason | null> {
	const reasons = new Map<string, MissReason | null>();
	for (const event of standing) {
		if (event.type === 'reasonGiven') reasons.set(event.payload.target, event.payload.reason);
	}
	return reasons;
}

/** With the reason that was given for the last miss, before it or after. */
export function withReason(
	missed: Missed | null,
	reasons: ReadonlyMap<string, MissReason | null>,
): Missed | null {
	const reason = missed?.last && reasons.get(missed.last.eventId);
	if (!missed?.last || !reason) return missed;
	return { ...missed, last: { ...missed.last, reason } };
}
