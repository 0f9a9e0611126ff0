import type { EventOf, StudyEvent } from '../events/event';
import type { Override } from '../quiz/draft';

/** The learner's own verdicts, the last one on each answer, by the answer's id; events in order. */
export function overridesOf(standing: Iterable<StudyEvent>): Record<string, Override> {
	const found: [string, Override][] = [];
	for (const event of standing) {
		if (event.type !== 'overridden') continue;
		const { target, right } = event.payload;
		found.push([target, { eventId: event.id, right }]);
	}
	return Object.fromEntries(found);
}

/** The event with the learner's own verdict in place of the first one. */
export function overridden(
	event: StudyEvent,
	overrides: Readonly<Record<string, Override>>,
): StudyEvent {
	if (event.type !== 'answered' || !Object.hasOwn(overrides, event.id)) return event;
	return withVerdict(event, overrides[event.id]?.right === true);
}

function withVerdict(event: EventOf<'answered'>, right: boolean): EventOf<'answered'> {
	const verdict = { outcome: right ? 'right' : 'wrong', credit: right ? 1 : 0 } as const;
	return { ...event, payload: { ...event.payload, ...verdict } };
}
