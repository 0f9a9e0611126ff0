import type { Card } from '../memory/card';
import { daysUntilDue } from '../memory/forecast';

/** When questions come back after today, and how many do on that study day. */
export interface NextReturn {
	inDays: number;
	count: number;
}

/** The next study day after this one on which something is due; null where nothing ever is. */
export function nextReturn(cards: Iterable<Card>, day: number): NextReturn | null {
	const returns = [...cards]
		.map((card) => daysUntilDue(card, day) ?? 0)
		.filter((inDays) => inDays > 0);
	if (returns.length === 0) return null;
	const inDays = returns.reduce((least, each) => Math.min(least, each));
	return { inDays, count: returns.filter((each) => each === inDays).length };
}
