import type { Card } from './card';

/** Where a question waits that was overdue when the backlog was spread. */
export interface Spread {
	/** The study day on which it was spread. */
	since: number;
	/** The study day for which it waits. */
	day: number;
}

/** The cards as they come due: those that wait, on their day, until they are answered. */
export function spreadCards<Of extends Card>(
	cards: ReadonlyMap<string, Of>,
	spread: ReadonlyMap<string, Spread>,
): ReadonlyMap<string, Of> {
	if (spread.size === 0) return cards;
	const waiting = new Map(cards);
	for (const [id, { since, day }] of spread) {
		const card = cards.get(id);
		if (!card || card.dueDay === null || card.lastDay === null) continue;
		if (card.lastDay >= since || card.dueDay >= since) continue;
		waiting.set(id, { ...card, dueDay: day });
	}
	return waiting;
}
