import type { Card } from './card';
import { knownStabilityDays, type Memory } from './memory';

/** How a question stands with a learner, in the words of a screen. */
export type Standing =
	| { is: 'new' }
	/** In a learning step: due at an instant, in milliseconds since 1970. */
	| { is: 'learning'; dueAt: number; dueNow: boolean }
	/** Due today, or for some study days. */
	| { is: 'due'; overdueDays: number }
	/** Due in some study days. */
	| { is: 'later'; inDays: number }
	| { is: 'suspended' }
	/** Put off until the next study day. */
	| { is: 'putOff' };

/** How a question stands on a study day, at an instant in milliseconds since 1970. */
export function standing(card: Card, day: number, now: number): Standing {
	if (card.suspended) return { is: 'suspended' };
	if (card.buriedOn === day) return { is: 'putOff' };
	if (card.dueAt !== null) return { is: 'learning', dueAt: card.dueAt, dueNow: card.dueAt <= now };
	if (card.dueDay === null) return { is: 'new' };
	return card.dueDay <= day
		? { is: 'due', overdueDays: day - card.dueDay }
		: { is: 'later', inDays: card.dueDay - day };
}

/** Whether it is likely to be recalled for three weeks and more. */
export function isKnown(memory: Memory): boolean {
	return memory.stability >= knownStabilityDays;
}
