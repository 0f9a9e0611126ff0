import type { Candidate } from './candidate';
import { byLot } from './lot';
import type { Clash } from './rivals';

/** How candidates come onto a paper. */
interface Drawing {
	count: number;
	clash: Clash;
	/** Of a candidate's or a deck's id. */
	lotOf: (id: string) => number;
}

/**
 * As many candidates as asked, or as many as can be had, no two of them rivals, with the decks
 * taking turns: by lot, and where that leaves too few, by taking first those with the fewest rivals.
 */
export function draw(candidates: readonly Candidate[], drawing: Drawing): Candidate[] {
	const { count, lotOf } = drawing;
	const inLots = byLot(candidates, ({ id }) => id, lotOf);
	const drawn = inTurns(inLots, drawing);
	if (drawn.length === count) return spread(drawn, lotOf);
	const sparing = fewestRivalsFirst(inLots, drawing);
	return spread(sparing.length > drawn.length ? sparing : drawn, lotOf);
}

/** Each deck in turn gives its first candidate that is no rival of any before. */
function inTurns(candidates: readonly Candidate[], { count, clash, lotOf }: Drawing): Candidate[] {
	const piles = byDeck(candidates, lotOf);
	const drawn: Candidate[] = [];
	while (drawn.length < count && piles.some((pile) => pile.length > 0)) {
		for (const pile of piles) {
			if (drawn.length === count) break;
			const next = pile.findIndex((one) => !drawn.some((other) => clash(one, other)));
			const taken = pile[next];
			pile.splice(0, taken ? next + 1 : pile.length);
			if (taken) drawn.push(taken);
		}
	}
	return drawn;
}

/** A known way to large sets without rivals: take one with the fewest left, strike out its rivals. */
function fewestRivalsFirst(candidates: readonly Candidate[], { count, clash }: Drawing) {
	const rivalsOf = new Map(candidates.map((one) => [one, [] as Candidate[]]));
	for (const [index, one] of candidates.entries()) {
		for (const other of candidates.slice(index + 1)) {
			if (!clash(one, other)) continue;
			rivalsOf.get(one)?.push(other);
			rivalsOf.get(other)?.push(one);
		}
	}
	const left = new Set(candidates);
	const drawn: Candidate[] = [];
	while (left.size > 0 && drawn.length < count) {
		let best: Candidate | undefined;
		let fewest = Infinity;
		for (const one of left) {
			const rivals = (rivalsOf.get(one) ?? []).filter((other) => left.has(other)).length;
			if (rivals < fewest) [best, fewest] = [one, rivals];
		}
		if (!best) break;
		drawn.push(best);
		left.delete(best);
		for (const rival of rivalsOf.get(best) ?? []) left.delete(rival);
	}
	return drawn;
}

/** Each deck's candidates by lot and evenly over the whole. */
function spread(candidates: readonly Candidate[], lotOf: Drawing['lotOf']): Candidate[] {
	return byDeck(candidates, lotOf)
		.flatMap((pile) =>
			byLot(pile, ({ id }) => id, lotOf).map((candidate, index) => ({
				candidate,
				place: (index + 0.5) / pile.length,
			})),
		)
		.sort((a, b) => a.place - b.place)
		.map(({ candidate }) => candidate);
}

function byDeck(candidates: readonly Candidate[], lotOf: Drawing['lotOf']): Candidate[][] {
	const piles = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		const deck = `${candidate.deck.article}/${candidate.deck.id}`;
		piles.set(deck, [...(piles.get(deck) ?? []), candidate]);
	}
	return byLot([...piles], ([deck]) => deck, lotOf).map(([, pile]) => pile);
}
