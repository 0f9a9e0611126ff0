/** How many more are offered at once. */
const moreNew = 5;
const moreReviews = 20;

/** More of one kind for today, and what it adds to the day's limits. */
export interface Offer {
	more: 'due' | 'new';
	count: number;
	limits: { newQuestions: number; reviews: number };
}

/** What a learner may ask for on top of the day's limits: what is due first, in portions. */
export function offersOf(waiting: { newBeyondLimit: number; reviewsBeyondLimit: number }): Offer[] {
	const reviews = Math.min(moreReviews, waiting.reviewsBeyondLimit);
	const newQuestions = Math.min(moreNew, waiting.newBeyondLimit);
	const offers: Offer[] = [
		{ more: 'due', count: reviews, limits: { newQuestions: 0, reviews } },
		{ more: 'new', count: newQuestions, limits: { newQuestions, reviews: 0 } },
	];
	return offers.filter(({ count }) => count > 0);
}
