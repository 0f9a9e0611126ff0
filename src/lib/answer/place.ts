import type { Actor, Option, Question } from '../deck/deck';
import { countriesBut, meantBy, sharesName, type Meant } from './name';
import type { Country } from './names/countries';
import { foldName, isSameName, knownName, makeName } from './names/fold';
import { likeness } from './names/likeness';
import type { Again, Right, Wrong } from './verdict';

/** `instead` is the question's wrong option with that name, which says why it is wrong. */
export type PlaceVerdict =
	| (Right & { spelling: 'known' | 'near'; name: string })
	| (Wrong & { meant: Meant; instead: Option | undefined })
	| Again<{ because: 'empty' | 'unreadable' } | { because: 'actor'; actor: string }>;

/**
 * Grades a typed place as `gradeName` grades a name; what it must not be taken for are the question's
 * wrong options, the actors and the countries that are called otherwise. A person, organisation,
 * outlet or meeting is asked again: it is no place. Throws where the question does not ask for a
 * place; never for what is typed.
 */
export function gradePlace(
	typed: string,
	{ answer, wrong }: Question,
	actors: readonly Actor[],
	countries: readonly Country[],
): PlaceVerdict {
	if (answer.kind !== 'place') throw new Error(`A ${answer.kind} is not graded as a place.`);
	if (typed.trim() === '') return { is: 'again', because: 'empty' };
	if (!/\p{L}/u.test(foldName(typed))) return { is: 'again', because: 'unreadable' };

	const names = [answer.place, ...answer.aliases];
	const options = wrong.flatMap((option) => (option.kind === 'place' ? [option.place] : []));
	const others = actors.filter(({ name, aliases }) => !sharesName(names, [name, ...aliases]));
	const abroad = countriesBut(names, countries);
	const rivals = [
		...options,
		...others.flatMap(({ name, aliases }) => [name, ...aliases]),
		...abroad.flat(),
	];
	const found = likeness(typed, names, rivals);
	if (found.is !== 'different') {
		const spelling = found.is === 'same' ? 'known' : 'near';
		return { is: 'right', credit: 1, spelling, name: found.name };
	}

	const instead = optionCalled(typed, wrong);
	if (instead) return { is: 'wrong', credit: 0, meant: { what: 'nothing' }, instead };
	const meant = meantBy(typed, actors, actors, abroad);
	const actor = meant.what === 'actor' && actors.find(({ id }) => id === meant.actor);
	if (actor && actor.kind !== 'state') return { is: 'again', because: 'actor', actor: actor.id };
	return { is: 'wrong', credit: 0, meant, instead };
}

function optionCalled(typed: string, wrong: readonly Option[]): Option | undefined {
	const given = makeName(typed);
	return wrong.find((option) => {
		return option.kind === 'place' && isSameName(given, knownName(option.place));
	});
}
