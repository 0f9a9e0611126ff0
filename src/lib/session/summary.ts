import type { Card } from '../memory/card';
import { weekAhead } from '../memory/forecast';

/** When questions come back after today, and how many do on that study day. */
export interface NextReturn {
	inDays: number;
	count: number;
}

/** The next study day on which something is due; null where nothing is within a year. */
export function nextReturn(cards: Iterable<Card>, day: number): NextReturn | null {
	const counts = weekAhead(cards, day, 366);
	const inDays = counts.findIndex((count, index) => index > 0 && count > 0);
	return inDays === -1 ? null : { inDays, count: counts[inDays] as number };
}
