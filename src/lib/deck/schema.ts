import * as v from 'valibot';
import {
	Answer,
	Edtf,
	Id,
	Passage,
	RecordNote,
	ShortText,
	Text,
	WrongOption,
} from './schema-parts';

export { Answer, Id, Passage, WrongOption } from './schema-parts';

/* What a person writes in questions/: the source form of a deck. Descriptions are
   shown by editors, through the JSON Schema that is written from here. */

export const actorKinds = ['person', 'state', 'organisation', 'outlet', 'meeting'] as const;

export const Actor = v.strictObject({
	id: Id,
	kind: v.picklist(actorKinds),
	name: ShortText,
	role: v.pipe(
		ShortText,
		v.description(
			'What the actor is or does in the article, in a few words: "editor of Global Times".',
		),
	),
	aliases: v.optional(
		v.pipe(v.array(ShortText), v.description('Everything else a learner may type for it.')),
		[],
	),
	unlike: v.optional(
		v.pipe(
			v.array(Id),
			v.description('Actors with whom it is easily mixed up; one of the two says so.'),
		),
	),
});

/** What an actor said, and how the article gives it. */
const Said = v.strictObject({
	form: v.picklist(['direct', 'slogan', 'phrase', 'reported']),
	by: v.optional(
		v.pipe(Id, v.description('The actor who said it; left out where the article names none.')),
	),
	through: v.optional(
		v.pipe(ShortText, v.description('The channel: "a tweet", "a speech at the summit".')),
	),
	words: v.optional(
		v.pipe(ShortText, v.description('The words themselves, verbatim; never for reported speech.')),
	),
});

export const Fact = v.strictObject({
	id: Id,
	says: v.pipe(Text, v.description('The fact as a sentence in our own words.')),
	date: v.optional(
		v.pipe(
			Edtf,
			v.description(
				'With the precision that the article gives: 2022, 2022-04, 2022-09-28 or 2022-06-28/2022-06-30.',
			),
		),
	),
	recordDate: v.optional(
		v.pipe(Edtf, v.description('The date by the public record, where it differs.')),
	),
	recordBy: v.optional(v.pipe(ShortText, v.description('Who gives that date: "NATO".'))),
	alsoDates: v.optional(
		v.pipe(
			v.array(Edtf),
			v.description(
				'Other dates that the article gives for it, in another paragraph: right in full when typed.',
			),
		),
		[],
	),
	undated: v.optional(
		v.pipe(v.boolean(), v.description('The article gives no date for it: "when" is never asked.')),
		false,
	),
	argued: v.optional(
		v.pipe(v.boolean(), v.description('The author argues it rather than reports it.')),
		false,
	),
	disputed: v.optional(
		v.pipe(
			v.boolean(),
			v.description('The public record contradicts it: a correction is required.'),
		),
		false,
	),
	actors: v.optional(v.array(Id), []),
	said: v.optional(Said),
	passages: v.pipe(v.array(Passage), v.minLength(1, 'needs a passage')),
	corrections: v.optional(v.array(RecordNote), []),
	context: v.optional(v.array(RecordNote), []),
	never: v.optional(
		v.pipe(
			v.array(ShortText),
			v.description(
				'Options that must never be offered as wrong: accepted or disputed alternatives.',
			),
		),
		[],
	),
});

export const Question = v.strictObject({
	id: v.pipe(
		Id,
		v.description("Never changes and is never used again: a learner's memory hangs on it."),
	),
	version: v.optional(
		v.pipe(
			v.number(),
			v.integer(),
			v.minValue(1),
			v.description('Raised when an edit changes the meaning.'),
		),
		1,
	),
	fact: Id,
	stem: Text,
	quotation: v.optional(
		v.pipe(
			ShortText,
			v.description('Quoted words that the question is about, shown under the stem.'),
		),
	),
	answer: Answer,
	wrong: v.optional(v.array(WrongOption), []),
	recallOnly: v.optional(
		v.pipe(
			v.boolean(),
			v.description('No two surely wrong options can be had: asked only by recall.'),
		),
		false,
	),
	why: v.pipe(Text, v.description('The explanation, in our own words.')),
	passages: v.optional(
		v.pipe(
			v.array(Passage),
			v.minLength(1),
			v.description("Where it stands; the fact's own passages unless given."),
		),
	),
});

/** Events that may be put in order: no two tie, and none changes place under a correction. */
const Ordering = v.strictObject({ id: Id, facts: v.pipe(v.array(Id), v.minLength(3)) });

/** Facts that may be matched with their speaker, their actor or their date, and options that match none. */
const Matching = v.strictObject({
	id: Id,
	by: v.picklist(['speaker', 'role', 'date']),
	pairs: v.pipe(v.array(v.strictObject({ fact: Id, with: Answer })), v.minLength(2)),
	extra: v.optional(v.array(Answer), []),
});

/** Who did what to whom, as the article has it: reads as a sentence, "China alarmed Japan". */
const Tie = v.strictObject({
	from: v.pipe(Id, v.description('The actor who does it.')),
	verb: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, 'is empty'),
		v.maxLength(40),
		v.description(
			'In our own words, so that it reads between the two names: "asked for a mission to".',
		),
	),
	to: v.pipe(Id, v.description('The actor to whom it is done.')),
	fact: v.pipe(Id, v.description('The fact on which it rests; it names both.')),
	mutual: v.optional(
		v.pipe(v.boolean(), v.description('It holds in both directions: "held talks with".')),
		false,
	),
});

export const Deck = v.strictObject({
	id: Id,
	title: ShortText,
	about: v.pipe(Text, v.description('What the deck covers, in a sentence.')),
	actors: v.optional(v.array(Actor), []),
	ties: v.optional(
		v.pipe(
			v.array(Tie),
			v.maxLength(200),
			v.description('Who did what to whom, in the order of the article.'),
		),
		[],
	),
	facts: v.pipe(v.array(Fact), v.maxLength(2000)),
	questions: v.pipe(v.array(Question), v.minLength(1, 'needs a question'), v.maxLength(2000)),
	orderings: v.optional(v.array(Ordering), []),
	matchings: v.optional(v.array(Matching), []),
	retired: v.optional(
		v.pipe(
			v.array(Id),
			v.description('Ids of questions that are gone, so that none is used again.'),
		),
		[],
	),
});

export type DeckSource = v.InferOutput<typeof Deck>;
export type FactSource = v.InferOutput<typeof Fact>;
export type QuestionSource = v.InferOutput<typeof Question>;
export type ActorSource = v.InferOutput<typeof Actor>;
export type TieSource = v.InferOutput<typeof Tie>;
export type AnswerSource = v.InferOutput<typeof Answer>;
export type WrongSource = v.InferOutput<typeof WrongOption>;
export type PassageSource = v.InferOutput<typeof Passage>;
export type RecordNoteSource = v.InferOutput<typeof RecordNote>;
