import type { StudyEvent } from './event';
import { compareEvents } from './order';

/** The events in their total order, each id once: however they arrived, the result is the same. */
export function inOrder(events: Iterable<StudyEvent>): StudyEvent[] {
	const seen = new Set<string>();
	return [...events].sort(compareEvents).filter(({ id }) => {
		if (seen.has(id)) return false;
		seen.add(id);
		return true;
	});
}
