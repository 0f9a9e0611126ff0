import type { Happening, StudyEvent } from './event';

/** The question that an event is about, an undo's being its target's; null where it is about none. */
export function questionOf(event: StudyEvent | Happening): string | null {
	const { payload } = event;
	return 'questionId' in payload ? payload.questionId : null;
}
