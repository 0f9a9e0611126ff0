import * as v from 'valibot';

/* What articles, facts and questions are written with: texts, dates, passages, answers. */

export const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(1200));
export const ShortText = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(300));
export const Id = v.pipe(
	v.string(),
	v.maxLength(64),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'must be lower-case words joined by hyphens, like nac4-meeting',
	),
);
export const WebAddress = v.pipe(
	v.string(),
	v.url('must be a web address'),
	v.regex(/^https:\/\//, 'must begin with https://'),
);
/** EDTF as text: YAML would read a bare 2022 as a number, so both are taken. */
export const Edtf = v.pipe(
	v.union([v.pipe(v.number(), v.transform(String)), ShortText]),
	v.description('2022, 2022-04, 2022-09-28 or 2022-06-28/2022-06-30.'),
);

/** Where the article says it: a paragraph or a footnote, by its first and last words, or the whole of it. */
const PassageInParagraph = v.strictObject({
	paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
	from: ShortText,
	to: v.optional(ShortText),
});
const PassageInFootnote = v.strictObject({
	footnote: v.pipe(v.number(), v.integer(), v.minValue(1)),
	from: ShortText,
	to: v.optional(ShortText),
});
const WholeArticle = v.strictObject({ whole: v.literal(true) });
export const Passage = v.union([PassageInParagraph, PassageInFootnote, WholeArticle]);

const Source = v.strictObject({ name: ShortText, address: v.optional(WebAddress) });

/** What the public record says where it differs from the article (correction) or adds to it (context). */
export const RecordNote = v.strictObject({
	text: Text,
	sources: v.pipe(v.array(Source), v.minLength(1)),
});

const DateAnswer = v.strictObject({ date: Edtf });
const ActorAnswer = v.strictObject({ actor: Id });
const ActorsAnswer = v.strictObject({ actors: v.pipe(v.array(Id), v.minLength(2)) });
const NumberAnswer = v.strictObject({
	number: v.pipe(v.number(), v.integer()),
	unit: v.optional(ShortText),
});
const PlaceAnswer = v.strictObject({
	place: ShortText,
	aliases: v.optional(v.array(ShortText), []),
});
const TextAnswer = v.strictObject({ text: Text });
export const Answer = v.union([
	DateAnswer,
	ActorAnswer,
	ActorsAnswer,
	NumberAnswer,
	PlaceAnswer,
	TextAnswer,
]);

const wrongEntries = {
	of: v.optional(v.pipe(Id, v.description('The fact of which this option is true.'))),
	misreading: v.optional(
		v.pipe(v.literal(true), v.description('Or: a misreading that the article rules out.')),
	),
	why: v.optional(
		v.pipe(
			Text,
			v.description('Why it is wrong, shown to who chose it; required for a misreading.'),
		),
	),
};
export const WrongOption = v.union([
	v.strictObject({ ...DateAnswer.entries, ...wrongEntries }),
	v.strictObject({ ...ActorAnswer.entries, ...wrongEntries }),
	v.strictObject({ ...ActorsAnswer.entries, ...wrongEntries }),
	v.strictObject({ ...NumberAnswer.entries, ...wrongEntries }),
	v.strictObject({ place: ShortText, ...wrongEntries }),
	v.strictObject({ ...TextAnswer.entries, ...wrongEntries }),
]);
