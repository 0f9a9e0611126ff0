import type { LearnerSettings } from '../settings/settings';
import type { Card } from './card';

/** New questions of the very first day, before a learner has seen how many come back. */
export const firstDayNew = 5;

export interface LimitsInput {
	/** Every question that has been met, in whichever deck. */
	cards: Iterable<Card>;
	settings: Pick<LearnerSettings, 'newPerDay' | 'reviewsPerDay'>;
	/** What the day's limits were raised by. */
	raised: { newQuestions: number; reviews: number };
	day: number;
}

/** What may still be asked on a study day, over all decks. */
export interface Allowance {
	/** First answers, reviews and new questions together. */
	total: number;
	/** New questions that the day's limit leaves; the total holds them too. */
	newQuestions: number;
	/** New questions asked for on top of the limit: they come even when the total is used up. */
	extraNew: number;
	/** What the day has had so far. */
	done: { newQuestions: number; reviews: number };
}

/**
 * What the day's limits leave after what was answered on it. New questions count inside the limit of
 * reviews, but those for which the day was raised stand outside: a press for more is never in vain.
 */
export function allowanceOf({ cards, settings, raised, day }: LimitsInput): Allowance {
	let introduced = 0;
	let counted = 0;
	let metBefore = false;
	for (const { introducedOn, countedOn } of cards) {
		if (introducedOn === day) introduced += 1;
		else if (introducedOn !== null) metBefore = true;
		if (countedOn === day) counted += 1;
	}

	const newLimit = metBefore ? settings.newPerDay : Math.min(firstDayNew, settings.newPerDay);
	const totalLimit = settings.reviewsPerDay + raised.reviews;
	const beyond = Math.max(0, introduced - newLimit, counted - totalLimit);
	const extraUsed = Math.min(beyond, introduced, raised.newQuestions);
	return {
		total: Math.max(0, totalLimit - (counted - extraUsed)),
		newQuestions: Math.max(0, newLimit - (introduced - extraUsed)),
		extraNew: raised.newQuestions - extraUsed,
		done: { newQuestions: introduced, reviews: Math.max(0, counted - introduced) },
	};
}
