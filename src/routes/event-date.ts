import { edtfOf, formatEdtf } from '$lib/deck/edtf';
import type { TimelineEvent } from '$lib/deck/timeline';
import { timelineWords } from '$lib/words/timeline';

/** When an event was, and how closely that is known; during what, where it has no date of its own. */
export function datedText(event: TimelineEvent, events: readonly TimelineEvent[]): string {
	if (event.date !== undefined) {
		const date = edtfOf(event.date);
		return `${formatEdtf(date)} · ${timelineWords.precision[date.precision]}`;
	}
	const during = events.find(({ fact }) => fact === event.during);
	return during ? timelineWords.during(during.name) : timelineWords.noDate;
}
