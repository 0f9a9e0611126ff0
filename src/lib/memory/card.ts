import { newMemory, type Memory } from './memory';

/** What the queue needs to know of a question that a learner has met: its memory, and what was done with it. */
export interface Card extends Memory {
	suspended: boolean;
	/** The study day on which it was put off; it is back on the next. */
	buriedOn: number | null;
	/** The study day of its first review. */
	introducedOn: number | null;
	/** The last study day on which its answer counted against the day's limit. */
	countedOn: number | null;
	/** The last study day on which it was answered at all. */
	answeredOn: number | null;
}

/** A question of which nothing is recorded. */
export const unmetCard: Card = {
	...newMemory,
	suspended: false,
	buriedOn: null,
	introducedOn: null,
	countedOn: null,
	answeredOn: null,
};
