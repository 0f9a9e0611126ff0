import type { Deck, Fact } from '../deck/deck';
import { compareEdtf, overlaps, parseEdtf, type Edtf } from '../deck/edtf';
import { shuffled, type Random } from '../events/random';
import { levelOf, type Partly, type Right, type Wrong } from './verdict';

/** What an ordering needs of a fact; the record's date where it differs from the article's. */
export type DatedFact = Pick<Fact, 'id' | 'date' | 'undated'> & { recordDate?: string };

/** Facts by id: as they are first shown, and from the first event to the last. */
export type OrderTask =
	| { is: 'ready'; start: string[]; right: string[] }
	/** Too few to order; no date; the same day in both; another order, or a tie, by the record. */
	| { is: 'refused'; because: 'few' | 'undated' | 'tie' | 'record'; facts: string[] };

/** The first place, from 0, that has another fact than it should. */
export interface OutOfPlace {
	place: number;
	given: string;
	right: string;
}

/** Of all pairs of facts, how many stand in the right order. */
interface Pairs {
	pairs: { right: number; of: number };
}

export type OrderVerdict = (Right & Pairs) | ((Partly | Wrong) & Pairs & { first: OutOfPlace });

/**
 * Facts to be put in order of time, first shown in an order by chance that is never the right one.
 * Refused where any two tie or change places by the public record, so that no right order is wrong.
 */
export function composeOrdering(
	facts: Readonly<Record<string, DatedFact>>,
	ordering: Deck['orderings'][number],
	random: Random,
): OrderTask {
	const ids = [...new Set(ordering.facts)];
	if (ids.length < 2) return { is: 'refused', because: 'few', facts: ids };
	const dated = ids.map((id) => ({ id, ...datesOf(facts[id]) }));
	const undated = dated.filter(({ article }) => article === undefined).map(({ id }) => id);
	if (undated.length > 0) return { is: 'refused', because: 'undated', facts: undated };
	for (const [index, first] of dated.entries()) {
		for (const second of dated.slice(index + 1)) {
			const article = sequence(first.article, second.article);
			const both = [first.id, second.id];
			if (article === 0) return { is: 'refused', because: 'tie', facts: both };
			if (sequence(first.record, second.record) !== article) {
				return { is: 'refused', because: 'record', facts: both };
			}
		}
	}
	const right = dated.sort((a, b) => sequence(a.article, b.article)).map(({ id }) => id);
	return { is: 'ready', start: disordered(right, random), right };
}

/**
 * Grades an order. Credit is the share of pairs in the right order, (τ + 1) / 2 of Kendall's τ ("A New
 * Measure of Rank Correlation", Biometrika 30, 1938): a reversed order earns 0, one swap of
 * neighbours costs one pair. That it is the credit is our choice. Throws unless both orders have the
 * same items, two at least.
 */
export function gradeOrder(given: readonly string[], right: readonly string[]): OrderVerdict {
	const places = new Map(given.map((id, place) => [id, place]));
	const found = right.map((id) => places.get(id) ?? -1);
	const same = places.size === given.length && given.length === right.length;
	if (!same || right.length < 2 || found.includes(-1)) {
		throw new Error(`An order of ${given.join()} is none of ${right.join()}.`);
	}
	const of = (found.length * (found.length - 1)) / 2;
	const inOrder = found.flatMap((place, index) =>
		found.slice(index + 1).filter((later) => place < later),
	).length;
	const pairs = { right: inOrder, of };
	const level = levelOf(inOrder / of);
	return level.is === 'right' ? { ...level, pairs } : { ...level, pairs, first: gap(given, right) };
}

function gap(given: readonly string[], right: readonly string[]): OutOfPlace {
	const place = right.findIndex((id, index) => given[index] !== id);
	return { place, given: given[place] ?? '', right: right[place] ?? '' };
}

function datesOf(fact: DatedFact | undefined): { article?: Edtf; record?: Edtf } {
	const article = fact?.undated ? undefined : parseEdtf(fact?.date ?? '');
	return article ? { article, record: parseEdtf(fact?.recordDate ?? '') ?? article } : {};
}

/** -1 or 1 by which comes first; 0 where they share a day, or one has none. */
function sequence(a: Edtf | undefined, b: Edtf | undefined): number {
	return a && b && !overlaps(a, b) ? Math.sign(compareEdtf(a, b)) : 0;
}

/** An order by chance; the right one, should it come, with its first item further back. */
function disordered(right: readonly string[], random: Random): string[] {
	const order = shuffled(right, random);
	if (order.some((id, place) => id !== right[place])) return order;
	const rest = order.slice(1);
	return rest.toSpliced(1 + Math.floor(random() * rest.length), 0, ...order.slice(0, 1));
}
