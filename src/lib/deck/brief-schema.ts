import * as v from 'valibot';
import { Id, ShortText, Text } from './schema-parts';

/* What a person writes in brief.yaml: the article retold, paragraph by paragraph. */

export const BriefPart = v.strictObject({
	paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
	title: v.pipe(ShortText, v.description('What the paragraph is about, in a few words.')),
	questions: v.pipe(
		v.array(Id),
		v.minLength(2, 'needs two or three questions'),
		v.maxLength(3, 'needs two or three questions'),
		v.description(
			'Two or three questions of the decks, guessed before the paragraph and answered after it.',
		),
	),
	text: v.pipe(
		Text,
		v.description(
			'The paragraph in our own words. [Madrid](place:madrid) says what words refer to: date, fact, place or actor.',
		),
	),
});

export const Brief = v.strictObject({
	parts: v.pipe(v.array(BriefPart), v.minLength(1, 'needs a part'), v.maxLength(200)),
});

export type BriefSource = v.InferOutput<typeof Brief>;
export type BriefPartSource = v.InferOutput<typeof BriefPart>;
