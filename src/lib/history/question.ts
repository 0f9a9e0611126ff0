import type { EventOf, Rating, StudyEvent } from '../events/event';
import { inOrder } from '../events/in-order';
import { compareEvents } from '../events/order';
import { questionOf } from '../events/question-of';
import { isEvidence } from '../memory/evidence';
import { newMemory } from '../memory/memory';
import { introduces, proofOf, proofOfCard } from '../memory/proof';
import type { Scheduler } from '../memory/schedule';
import { missedAfter, reasonsOf, withReason } from './missed';
import { overridden, overridesOf } from './overrides';
import { newQuestionView, type QuestionView } from './question-view';
import { undoneIds } from './standing';

/** Is told each event that counts, in order, and what those before it came to. */
export type Witness = (before: QuestionView, event: StudyEvent) => void;

/** All that the events of one question come to; in any order, and those of others are passed over. */
export function foldQuestion(
	questionId: string,
	events: Iterable<StudyEvent>,
	scheduler: Scheduler,
	witness?: Witness,
): QuestionView {
	const own = inOrder(events).filter((event) => questionOf(event) === questionId);
	const undone = undoneIds(own);
	const standing = own.filter(({ id }) => !undone.has(id));
	const overrides = overridesOf(standing);
	const view = standing.reduce((before, event) => {
		const judged = overridden(event, overrides);
		witness?.(before, judged);
		return afterEvent(before, judged, scheduler);
	}, newQuestionView(questionId));
	const missed = withReason(view.missed, reasonsOf(standing));
	const last = own.at(-1);
	return { ...view, missed, last: last ? placeOf(last) : null };
}

/**
 * Whether `applyToQuestion` may take the event: one of this question, after all that are folded, and
 * none that speaks of an earlier one: an undo, a verdict, a reason. Any other asks for
 * `foldQuestion`; so does an event of which such a one arrived before it.
 */
export function canApplyToQuestion(view: QuestionView, event: StudyEvent): boolean {
	return (
		event.type !== 'undone' &&
		event.type !== 'overridden' &&
		event.type !== 'reasonGiven' &&
		questionOf(event) === view.questionId &&
		(view.last === null || compareEvents(event, view.last) > 0)
	);
}

/** The view after one more event, equal to folding them all. Throws unless `canApplyToQuestion`. */
export function applyToQuestion(
	view: QuestionView,
	event: StudyEvent,
	scheduler: Scheduler,
): QuestionView {
	if (!canApplyToQuestion(view, event)) {
		throw new Error(`Event ${event.id} cannot be added to ${view.questionId}: fold it again`);
	}
	return { ...afterEvent(view, event, scheduler), last: placeOf(event) };
}

function placeOf({ at, deviceId, seq, id }: StudyEvent): QuestionView['last'] {
	return { at, deviceId, seq, id };
}

function afterEvent(view: QuestionView, event: StudyEvent, scheduler: Scheduler): QuestionView {
	const missed = missedAfter(view.missed, event, view.phase);
	return { ...cardAfter(view, event, scheduler), missed };
}

/** An event of another type, or of one that a later version knows, leaves the card as it is. */
function cardAfter(view: QuestionView, event: StudyEvent, scheduler: Scheduler): QuestionView {
	switch (event.type) {
		case 'reviewed':
			return afterAnswer(view, event, proofOfCard(event.payload, view.phase).rating, scheduler);
		case 'answered':
			return afterAnswer(view, event, proofOf(event.payload).rating, scheduler);
		case 'suspended':
			return { ...view, suspended: true };
		case 'resumed':
			return { ...view, suspended: false };
		case 'buried':
			return { ...view, buriedOn: event.studyDay };
		case 'unburied':
			return { ...view, buriedOn: null };
		case 'starred':
			return { ...view, starred: true };
		case 'unstarred':
			return { ...view, starred: false };
		case 'reset':
			return { ...view, ...newMemory, introducedOn: null, buriedOn: null };
		case 'noteWritten':
			return { ...view, note: event.payload.text };
		default:
			return view;
	}
}

function afterAnswer(
	view: QuestionView,
	event: EventOf<'reviewed'> | EventOf<'answered'>,
	rating: Rating | null,
	scheduler: Scheduler,
): QuestionView {
	const { place = 'study' } = event.payload;
	const furthestDay = Math.max(view.furthestDay ?? event.studyDay, event.studyDay);
	// Practice leaves the schedule alone: its siblings are not held up either.
	if (place === 'practice') return { ...view, furthestDay };
	const answered = { ...view, furthestDay, answeredOn: event.studyDay };
	if (rating === null) return answered;
	if (view.phase === 'new' && !introduces(place)) return answered;
	return scheduled(answered, event, rating, scheduler);
}

/** The view with its memory moved by a rating, where the answer is evidence. */
function scheduled(
	view: QuestionView,
	{ at, studyDay, payload }: EventOf<'reviewed'> | EventOf<'answered'>,
	rating: Rating,
	scheduler: Scheduler,
): QuestionView {
	if (!isEvidence(view, { asked: payload.asked, studyDay, at })) return view;
	const { questionId } = view;
	return {
		...view,
		...scheduler.review(view, rating, { questionId, studyDay, at }),
		introducedOn: view.introducedOn ?? studyDay,
		countedOn: view.phase === 'new' || view.phase === 'review' ? studyDay : view.countedOn,
	};
}
