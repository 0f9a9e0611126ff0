import { articles } from '$lib/deck/library';
import { knownOf, type Known } from '$lib/memory/known';
import type { Card } from '$lib/memory/card';
import type { Share } from '$lib/charts/share';
import { today } from '$lib/words/today';

/** How well every question of the library is known. */
export function knownOfAll(cards: ReadonlyMap<string, Card>): Known {
	const ids = articles.flatMap(({ decks }) =>
		decks.flatMap(({ questions }) => questions.map(({ id }) => id)),
	);
	return knownOf(ids, cards);
}

/** What a bar of known questions is drawn from. */
export function sharesOf({ known, learning, fresh }: Known): Share[] {
	return [
		{ label: today.shares.known, count: known, tone: 'known' },
		{ label: today.shares.learning, count: learning, tone: 'learning' },
		{ label: today.shares.fresh, count: fresh, tone: 'fresh' },
	];
}
