import type { ActorSource, FactSource, PassageSource, RecordNoteSource, TieSource } from './schema';
import type { Span } from './spans';

/* The compiled form: what the decks plugin emits and the app reads. Plain data, checked at build. */

export type ActorKind = ActorSource['kind'];
export type Passage = PassageSource;
export type RecordNote = RecordNoteSource;
/** Who did what to whom, by the fact that says so. */
export type Tie = TieSource;
export type Said = NonNullable<FactSource['said']>;

/** An answer or option with the text that is shown for it. */
export type Answer =
	| { kind: 'date'; edtf: string; text: string }
	| { kind: 'actor'; actor: string; text: string }
	| { kind: 'actors'; actors: string[]; text: string }
	| { kind: 'number'; number: number; text: string }
	| { kind: 'place'; place: string; aliases: string[]; text: string }
	| { kind: 'text'; text: string };

/** A wrong option. `id` is stable: made from its content, never from its position. */
export type Option = Answer & { id: string; of?: string; misreading?: true; why?: string };

export interface Fact {
	id: string;
	says: string;
	date?: string;
	/** The date as it is shown: "28–30 June 2022". */
	dateText?: string;
	/** By the public record, where it differs. */
	recordDate?: string;
	/** Who gives that date: "NATO". */
	recordBy?: string;
	/** Other dates that the article gives for it: right in full. */
	alsoDates: string[];
	undated: boolean;
	argued: boolean;
	actors: string[];
	said?: Said;
	corrections: RecordNote[];
	context: RecordNote[];
	passages: Passage[];
}

export interface Question {
	id: string;
	version: number;
	fact: string;
	stem: string;
	quotation?: string;
	answer: Answer;
	wrong: Option[];
	recallOnly: boolean;
	why: string;
	passages: Passage[];
}

/** What is shown of a question that is asked. */
export type QuestionAsked = Pick<Question, 'stem' | 'quotation' | 'answer'>;

export interface Actor {
	id: string;
	kind: ActorKind;
	name: string;
	role: string;
	aliases: string[];
	/** Ids of actors with whom it is easily mixed up; the other need not say so as well. */
	unlike?: string[] | undefined;
}

/** A whole deck: a lazy chunk. */
export interface Deck {
	id: string;
	article: string;
	title: string;
	about: string;
	/** Hash of its ids and question versions. */
	version: string;
	questions: Question[];
	/** Every fact that its questions ask, by id. */
	facts: Record<string, Fact>;
	/** The actors that its answers name, by id. */
	actors: Record<string, Actor>;
	/** As it lists them; their facts and actors may be another deck's. */
	ties: Tie[];
	orderings: { id: string; facts: string[] }[];
	matchings: {
		id: string;
		by: 'speaker' | 'role' | 'date';
		pairs: { fact: string; with: Answer }[];
		extra: Answer[];
	}[];
}

/** What is known of a question before its deck is loaded. */
export interface QuestionSummary {
	id: string;
	version: number;
	fact: string;
	/** The first paragraph in which it stands; 0 where it is about a footnote alone or the whole article. */
	paragraph: number;
}

export interface DeckSummary {
	id: string;
	article: string;
	title: string;
	about: string;
	version: string;
	/** How many questions it has. */
	size: number;
}

/** What is known of an article's questions before their decks are loaded, by the id of the deck. */
export type ArticleIndex = Record<
	string,
	/** In the order in which they are introduced: by paragraph, then as written. */
	QuestionSummary[]
>;

export interface ArticleSummary {
	id: string;
	title: string;
	author: string;
	publisher: { name: string; long?: string };
	address: string;
	/** In English: "Turkish". */
	languages: string[];
	published: string;
	paragraphs: number;
	footnotes: number;
	decks: DeckSummary[];
	/** The question that greets a newcomer, as it is asked. */
	opening: { deck: string; question: QuestionAsked & Pick<Question, 'id' | 'passages'> };
}

/** A question as it is guessed before its paragraph is read. */
export interface GuessedQuestion {
	id: string;
	stem: string;
	quotation?: string;
	/** The right one among them, in an order that does not tell it. */
	options: { id: string; text: string }[];
}

/** A paragraph of the article, retold. */
export interface BriefPart {
	paragraph: number;
	title: string;
	/** The paragraph itself, by its first words. */
	passage: Passage;
	text: Span[];
	questions: GuessedQuestion[];
	/** The facts of the text from which the record differs, and what it says of them. */
	differs: string[];
	corrections: RecordNote[];
}

/** The whole article, retold. */
export interface Brief {
	article: string;
	/** How many it has in all. */
	words: number;
	parts: BriefPart[];
}
