import type { Missed } from './missed';

/** A question is won back once it was right on so many different study days. */
export const daysToWinBack = 3;

/** How far it has come: so many of the days that it takes. */
export function daysRight({ rightDays }: Missed): number {
	return Math.min(daysToWinBack, rightDays.length);
}

/** Whether it was right already on this study day, since it was missed. */
export function isCountedOn({ rightDays }: Missed, day: number): boolean {
	return rightDays.includes(day);
}
