import * as v from 'valibot';
import { Edtf, Id, ShortText } from './schema-parts';

/* What a person writes in timeline.yaml: which facts happened at a time, and what the record dates. */

const Name = v.pipe(
	ShortText,
	v.maxLength(64),
	v.description('What happened, in a few words: the label on the timeline.'),
);

const Event = v.strictObject({
	fact: v.pipe(Id, v.description('The fact that tells of it; its date and its notes are shown.')),
	name: Name,
	with: v.optional(
		v.pipe(v.array(Id), v.description('Actors that had a part in it, besides those of the fact.')),
		[],
	),
	during: v.optional(
		v.pipe(
			Id,
			v.description('For an event without a date of its own: the dated one in which it stands.'),
		),
	),
});

const Recorded = v.strictObject({
	fact: v.pipe(Id, v.description('The fact in whose notes the date stands, with its source.')),
	date: Edtf,
	name: Name,
	instead: v.optional(
		v.pipe(
			v.boolean(),
			v.description('The record dates the event itself so, and the article dates it otherwise.'),
		),
		false,
	),
});

export const Timeline = v.strictObject({
	headline: v.pipe(ShortText, v.description('What the timeline shows, as a finding.')),
	events: v.pipe(v.array(Event), v.minLength(1, 'needs an event')),
	record: v.optional(v.array(Recorded), []),
});

export type TimelineSource = v.InferOutput<typeof Timeline>;
