import { ratings, type Rating, type StudyEvent } from '../events/event';
import { inOrder } from '../events/in-order';
import { compareEvents } from '../events/order';
import { questionOf } from '../events/question-of';
import { isEvidence } from '../memory/evidence';
import type { Scheduler } from '../memory/schedule';
import { newQuestionView, type QuestionView } from './question-view';
import { undoneIds } from './standing';

const knownRatings: ReadonlySet<Rating> = new Set(Object.values(ratings));

/** All that the events of one question come to; in any order, and those of others are passed over. */
export function foldQuestion(
	questionId: string,
	events: Iterable<StudyEvent>,
	scheduler: Scheduler,
): QuestionView {
	const own = inOrder(events).filter((event) => questionOf(event) === questionId);
	const undone = undoneIds(own);
	const view = own.reduce(
		(before, event) => (undone.has(event.id) ? before : afterEvent(before, event, scheduler)),
		newQuestionView(questionId),
	);
	const last = own.at(-1);
	return last ? { ...view, last: placeOf(last) } : view;
}

/**
 * Whether `applyToQuestion` may take the event: one of this question, after all that are folded, and
 * no undo. Any other asks for `foldQuestion`; so does an event whose undo arrived before it.
 */
export function canApplyToQuestion(view: QuestionView, event: StudyEvent): boolean {
	return (
		event.type !== 'undone' &&
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

/** An event of another type, or of one that a later version knows, leaves the view as it is. */
function afterEvent(view: QuestionView, event: StudyEvent, scheduler: Scheduler): QuestionView {
	switch (event.type) {
		case 'reviewed':
			return afterReview(view, event, scheduler);
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
		default:
			return view;
	}
}

function afterReview(
	view: QuestionView,
	event: Extract<StudyEvent, { type: 'reviewed' }>,
	scheduler: Scheduler,
): QuestionView {
	const { at, studyDay, payload } = event;
	const answered = { ...view, answeredOn: studyDay };
	// A grade that only a later version knows: it was answered, and what it comes to is not known here.
	if (!knownRatings.has(payload.rating)) return answered;
	if (!isEvidence(view, { asked: payload.asked, studyDay, at })) return answered;
	const { questionId } = view;
	return {
		...answered,
		...scheduler.review(view, payload.rating, { questionId, studyDay, at }),
		introducedOn: view.introducedOn ?? studyDay,
		countedOn: view.phase === 'new' || view.phase === 'review' ? studyDay : view.countedOn,
	};
}
