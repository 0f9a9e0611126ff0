import { shortHash } from '../deck/version';
import { randomFrom } from '../events/random';

/**
 * The lot that a thing draws: a number from 0 up to 1 that depends on the seed and the thing's name
 * alone, so that what else is there, and where it is written, changes nothing.
 */
export function lot(seed: number, ...name: readonly string[]): number {
	const hash = shortHash([String(seed), ...name].join('\n'));
	return randomFrom(Number.parseInt(hash.slice(8), 16))();
}

/** The things by the lots of their names, and by the names where two lots are equal. */
export function byLot<Thing>(
	things: readonly Thing[],
	nameOf: (thing: Thing) => string,
	lotOf: (name: string) => number,
): Thing[] {
	return things
		.map((thing) => ({ thing, name: nameOf(thing), drawn: lotOf(nameOf(thing)) }))
		.sort((a, b) => a.drawn - b.drawn || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
		.map(({ thing }) => thing);
}
