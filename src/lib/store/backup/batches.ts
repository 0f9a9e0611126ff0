import type { StudyEvent } from '../../events/event';
import { questionOf } from '../../events/question-of';

/** Of one transaction: two of them are short enough that an answer given meanwhile hardly waits. */
export const batchLimits = { events: 400, weight: 400_000 };

/**
 * The events in batches that are each added in one go: first what is about no question, settings among
 * it, so that memory is folded under the settings that count; then question by question, so that each
 * is folded once or twice and not in every batch; whole quizzes last, when their answers are there.
 */
export function inBatches<Event extends StudyEvent>(
	events: readonly Event[],
	limits = batchLimits,
): Event[][] {
	const groups = new Map<string, Event[]>();
	for (const event of events) {
		const group = groupOf(event);
		const own = groups.get(group);
		if (own) own.push(event);
		else groups.set(group, [event]);
	}
	const batches: Event[][] = [];
	let batch: Event[] = [];
	let weight = 0;
	for (const [, own] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
		for (const event of own) {
			batch.push(event);
			weight += weightOf(event);
			if (batch.length < limits.events && weight < limits.weight) continue;
			batches.push(batch);
			batch = [];
			weight = 0;
		}
	}
	if (batch.length > 0) batches.push(batch);
	return batches;
}

function groupOf(event: StudyEvent): string {
	if (event.type === 'quizFinished') return '2';
	const questionId = questionOf(event);
	return questionId === null ? '0' : `1${questionId}`;
}

/** A rough size: a whole quiz is as large as a hundred answers. */
function weightOf(event: StudyEvent): number {
	return event.type === 'quizFinished' ? JSON.stringify(event).length : 400;
}
