import { readNumber } from '../number';
import { foldName } from './fold';

const ordinals =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
	'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth last ' +
	// Roman numerals that are no names: Xi is one.
	'ii iii iv vi vii viii ix';
const compass =
	'north south east west northern southern eastern western northeast northwest southeast southwest ' +
	'northeastern northwestern southeastern southwestern central kuzey guney dogu bati';
const negations = 'no not non never without anti degil не нет без анти';
const guarded = new Set(`${ordinals} ${compass} ${negations}`.split(' '));
const russianCompass = /^(?:север|южн|юг|юго|восто|запад)/;

/**
 * The words of a name in which one letter makes another name: those with digits, numbers, ordinals,
 * compass words, negations and acronyms, folded, in their order. `acronyms` are words that count as
 * such however they are written, since a learner types `nato`.
 */
export function guardedWords(name: string, acronyms: ReadonlySet<string> = new Set()): string[] {
	return foldName(name)
		.split(' ')
		.filter(
			(word) =>
				acronyms.has(word) ||
				guarded.has(word) ||
				/\p{N}|\+/u.test(word) ||
				russianCompass.test(word) ||
				readNumber(word).is === 'number',
		);
}

/** The words of a name that are written in capitals alone, folded: NATO, NAC+4, США. */
export function acronymsOf(name: string): Set<string> {
	const written = name
		.replace(/[’']s\b/g, '')
		.replaceAll('.', '')
		.split(/[\s\p{Pd}]+/u)
		.filter((word) => /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word));
	return new Set(written.map(foldName));
}

/** Whether two names have the same words that allow no slip. */
export function sameGuarded(typed: string, name: string): boolean {
	const acronyms = acronymsOf(name);
	return guardedWords(typed, acronyms).join(' ') === guardedWords(name, acronyms).join(' ');
}
