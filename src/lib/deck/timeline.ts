import type { RecordNote } from './deck';

/* The compiled form of a timeline: all that its page shows, so that it needs no deck. */

/** A question on an event, to be linked to. */
export interface EventQuestion {
	deck: string;
	id: string;
	stem: string;
}

export interface TimelineEvent {
	/** The id of its fact, and its address on the page. */
	fact: string;
	name: string;
	/** The fact as a sentence. */
	says: string;
	/** In EDTF, as precise as the article has it; none where it has none. */
	date?: string;
	/** The fact during which it happened, where it has no date of its own. */
	during?: string;
	/** By the public record, where it differs. */
	recordDate?: string;
	actors: string[];
	corrections: RecordNote[];
	context: RecordNote[];
	questions: EventQuestion[];
	/**
	 * The question that asks for its date. None where there is none, where the timeline itself would
	 * give the answer, and where article and record differ: such an event stays drawn, and is never asked.
	 */
	asks?: string;
}

/** What the public record dates. */
export interface RecordedDate {
	/** The fact in whose notes the date stands. */
	fact: string;
	date: string;
	name: string;
	/** The record dates the event itself so, and the article otherwise; else it only adds. */
	differs: boolean;
	actors: string[];
}

export interface Timeline {
	article: string;
	headline: string;
	/** By date, those of the same days as they were written; then those without one. */
	events: TimelineEvent[];
	/** By date. */
	record: RecordedDate[];
	/** Names of those that two events or more have to do with; the one with most of them first. */
	actors: { id: string; name: string }[];
}
