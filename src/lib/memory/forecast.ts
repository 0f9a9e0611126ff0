import type { Card } from './card';

/**
 * How many questions come due on each of the next study days, today first. Today has what is overdue
 * and what is in a learning step; what was put off today comes tomorrow. New and suspended questions
 * are left out.
 */
export function weekAhead(cards: Iterable<Card>, day: number, days = 7): number[] {
	const counts = Array<number>(days).fill(0);
	for (const card of cards) {
		const inDays = daysUntilDue(card, day);
		const count = inDays === null ? undefined : counts[inDays];
		if (inDays !== null && count !== undefined) counts[inDays] = count + 1;
	}
	return counts;
}

/** In how many study days a question comes back; 0 for today, null for one that is new or suspended. */
export function daysUntilDue(card: Card, day: number): number | null {
	if (card.suspended || card.phase === 'new') return null;
	const earliest = card.buriedOn === day ? 1 : 0;
	return Math.max(earliest, (card.dueDay ?? day) - day);
}
