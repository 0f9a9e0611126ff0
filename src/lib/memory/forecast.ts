import type { Card } from './card';

/**
 * How many questions come due on each of the next study days, today first. Today has what is overdue
 * and what is in a learning step; what was put off today comes tomorrow. New and suspended questions
 * are left out.
 */
export function weekAhead(cards: Iterable<Card>, day: number, days = 7): number[] {
	const counts = Array<number>(days).fill(0);
	for (const card of cards) {
		if (card.suspended || card.phase === 'new') continue;
		const earliest = card.buriedOn === day ? 1 : 0;
		const inDays = Math.max(earliest, (card.dueDay ?? day) - day);
		const count = counts[inDays];
		if (count !== undefined) counts[inDays] = count + 1;
	}
	return counts;
}
