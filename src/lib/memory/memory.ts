/** Where a question stands in its life as a card. The names are those of FSRS. */
export type Phase = 'new' | 'learning' | 'review' | 'relearning';

/** What is remembered of one question. */
export interface Memory {
	phase: Phase;
	/** Days until the probability of recall falls to 0.9; 0 while new. */
	stability: number;
	/** From 1 to 10; 0 while new. */
	difficulty: number;
	/** Which learning or relearning step comes next, from 0. */
	step: number;
	/** Reviews that moved the schedule. */
	reps: number;
	/** Times it was forgotten after it had graduated. */
	lapses: number;
	/** Study day of the last review that moved the schedule; null while new. */
	lastDay: number | null;
	/** Study day on which a graduated question is due; null otherwise. */
	dueDay: number | null;
	/** Instant (milliseconds since 1970) at which a learning step is due; null otherwise. */
	dueAt: number | null;
}

export const newMemory: Memory = {
	phase: 'new',
	stability: 0,
	difficulty: 0,
	step: 0,
	reps: 0,
	lapses: 0,
	lastDay: null,
	dueDay: null,
	dueAt: null,
};

/** A question is known at a stability of 21 days; below that it is young. */
export const knownStabilityDays = 21;

/** A question that lapses so often is a leech: it wants another wording or a look at its passage. */
export const leechLapses = 8;

/** A step due within this time is shown now when nothing else is left. */
export const learnAheadMillis = 20 * 60_000;
