import type { Memory } from './memory';
import { elapsedDays } from './study-day';

/* The forgetting curve alone: what is due is put in order by it, on pages that schedule nothing yet. */

/** Of FSRS-6 with its default weights: minus the last of the 21. */
const decay = -0.1542;
/** By which recall is 0.9 after as many days as the stability; ts-fsrs keeps eight places of it. */
const factor = rounded(0.9 ** (1 / decay) - 1);

/**
 * Probability of recall on a study day, from 0 to 1; null while new. `(1 + factor * t / S) ^ decay`
 * of FSRS-6, to the eight places of ts-fsrs; t in study days, S the stability in days.
 */
export function retrievability({ lastDay, stability }: Memory, studyDay: number): number | null {
	if (lastDay === null) return null;
	return rounded((1 + (factor * elapsedDays(lastDay, studyDay)) / stability) ** decay);
}

function rounded(value: number): number {
	return Math.round(value * 1e8) / 1e8;
}
