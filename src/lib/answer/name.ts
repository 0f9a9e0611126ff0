import type { Actor } from '../deck/deck';
import type { Country } from './names/countries';
import { foldName, isSameName, knownName, makeName, type Name } from './names/fold';
import { likeness } from './names/likeness';
import type { Again, Right, Wrong } from './verdict';

/** What a wrong name belongs to. */
export type Meant =
	| { what: 'actor'; actor: string }
	| { what: 'country'; country: string }
	/** The first or last word of these persons' names, and no name by itself: the full name is needed. */
	| { what: 'part'; actors: string[] }
	| { what: 'nothing' };

/** `name` is the actor's name or alias that was recognised, as it is written. */
export type NameVerdict =
	| (Right & { spelling: 'known' | 'near'; name: string })
	| (Wrong & { meant: Meant })
	| Again<{ because: 'empty' | 'unreadable' } | { because: 'country'; country: string }>;

/**
 * Grades a typed name of the actor `actorId`, given all actors of the article and the countries of
 * the world. Equal to a name or alias once folded, with or without spaces: right. Equal to one of
 * another actor or country: wrong, however near. Else right within the tolerance of `likeness`, where
 * the spelling is to be shown. A one-word alias of a person that is also part of another person's
 * name is no alias. A country where a person was asked is asked again, as is what has no letter.
 * Throws where there is no such actor; never for what is typed.
 */
export function gradeName(
	typed: string,
	actorId: string,
	actors: readonly Actor[],
	countries: readonly Country[],
): NameVerdict {
	const actor = actors.find(({ id }) => id === actorId);
	if (!actor) throw new Error(`There is no actor "${actorId}".`);
	if (typed.trim() === '') return { is: 'again', because: 'empty' };
	if (!/\p{L}/u.test(foldName(typed))) return { is: 'again', because: 'unreadable' };

	const names = namesOf(actor, actors);
	const others = actors.filter(({ id }) => id !== actorId);
	const abroad = countriesBut(names, countries);
	const rivals = [...others.flatMap((other) => namesOf(other, actors)), ...abroad.flat()];
	const found = likeness(typed, names, rivals);
	if (found.is === 'same') return right('known', found.name);
	if (found.is === 'near') return right('near', found.name);

	const meant = meantBy(typed, others, actors, abroad);
	const country = actor.kind === 'person' ? countryOf(meant, actors) : undefined;
	if (country !== undefined) return { is: 'again', because: 'country', country };
	if (meant.what !== 'nothing') return { is: 'wrong', credit: 0, meant };
	const part = personsWithPart(makeName(typed), actors);
	return {
		is: 'wrong',
		credit: 0,
		meant: part.length > 0 ? { what: 'part', actors: part } : meant,
	};
}

function right(spelling: 'known' | 'near', name: string): NameVerdict {
	return { is: 'right', credit: 1, spelling, name };
}

/**
 * What a name that is not the answer's belongs to: an actor or a country by its very name, else the
 * actor that it is a slip away from.
 */
export function meantBy(
	typed: string,
	among: readonly Actor[],
	actors: readonly Actor[],
	countries: readonly Country[],
): Meant {
	const likenesses = among.map((actor) => {
		return { actor, is: likeness(typed, namesOf(actor, actors), []).is };
	});
	const same = likenesses.find(({ is }) => is === 'same')?.actor;
	if (same) return { what: 'actor', actor: same.id };
	const given = makeName(typed);
	const country = countries.find((names) =>
		names.some((name) => isSameName(given, knownName(name))),
	);
	if (country) return { what: 'country', country: country[0] };
	for (const { actor, is } of likenesses) {
		if (is !== 'near') continue;
		const names = namesOf(actor, actors);
		const rest = actors.filter(({ id }) => id !== actor.id).flatMap((one) => namesOf(one, actors));
		const abroad = countriesBut(names, countries).flat();
		if (likeness(typed, names, [...rest, ...abroad]).is === 'near') {
			return { what: 'actor', actor: actor.id };
		}
	}
	return { what: 'nothing' };
}

/** The names by which an actor may be called among these actors. */
export function namesOf(actor: Actor, actors: readonly Actor[]): string[] {
	if (actor.kind !== 'person') return [actor.name, ...actor.aliases];
	const own = actor.aliases.filter((alias) =>
		personsWithPart(knownName(alias), actors).every((id) => id === actor.id),
	);
	return [actor.name, ...own];
}

/** Whether two things have a name in common, once folded. */
export function sharesName(some: readonly string[], others: readonly string[]): boolean {
	const known = new Set(some.map((name) => knownName(name).letters));
	return others.some((name) => known.has(knownName(name).letters));
}

/** The countries that have none of these names. */
export function countriesBut(names: readonly string[], countries: readonly Country[]): Country[] {
	const known = new Set(names.map((name) => knownName(name).letters));
	return countries.filter((country) => !country.some((name) => known.has(knownName(name).letters)));
}

function countryOf(meant: Meant, actors: readonly Actor[]): string | undefined {
	if (meant.what === 'country') return meant.country;
	if (meant.what !== 'actor') return undefined;
	const actor = actors.find(({ id }) => id === meant.actor);
	return actor?.kind === 'state' ? actor.name : undefined;
}

/** The persons for whom a single word is the first or last word of a longer name. */
function personsWithPart(word: Name, actors: readonly Actor[]): string[] {
	const [part, ...more] = word.words;
	if (more.length > 0) return [];
	const persons = actors.filter(({ kind, name, aliases }) => {
		if (kind !== 'person') return false;
		return [name, ...aliases].some((one) => {
			const { words } = knownName(one);
			return words.length > 1 && (words[0] === part || words.at(-1) === part);
		});
	});
	return [...new Set(persons.map(({ id }) => id))];
}
