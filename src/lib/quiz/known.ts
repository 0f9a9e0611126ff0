import { readDateFields, type DateFields } from '../answer/dates/fields';
import { optionMeant } from '../answer/typed';
import type { Actor, Fact } from '../deck/deck';
import { formatEdtf, parseEdtf } from '../deck/edtf';

/** What the sentences on an answer take from decks and rules. */
export interface Known {
	/** The name of an actor; undefined where the decks have none of that id any more. */
	actorName: (id: string) => string | undefined;
	/** What a fact says, as a sentence; undefined where the decks do not hold it. */
	factSays: (id: string) => string | undefined;
	/** A date in EDTF as it is written in prose. */
	dateText: (edtf: string) => string;
	/** The date that fields hold, in prose; undefined where they hold none. */
	typedDate: (fields: DateFields) => string | undefined;
	optionMeant: typeof optionMeant;
}

/** What of a deck, or of a paper's grounds, is known of an article. */
export interface KnownIn {
	actors: Readonly<Record<string, Pick<Actor, 'name'>>>;
	facts: Readonly<Record<string, Pick<Fact, 'says'>>>;
}

/** All that these know: give it decks of the article that a paper was drawn from, or its grounds. */
export function knownOf(decks: readonly KnownIn[]): Known {
	return {
		actorName: (id) => decks.find(({ actors }) => Object.hasOwn(actors, id))?.actors[id]?.name,
		factSays: (id) => decks.find(({ facts }) => Object.hasOwn(facts, id))?.facts[id]?.says,
		dateText: (edtf) => {
			const date = parseEdtf(edtf);
			return date ? formatEdtf(date) : edtf;
		},
		typedDate: (fields) => {
			const reading = readDateFields(fields, 'day');
			return reading.is === 'date' ? reading.text : undefined;
		},
		optionMeant,
	};
}
