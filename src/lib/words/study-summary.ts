import type { Offer } from '../session/offers';
import { areOf, inWords, inWordsFirst } from './count';
import { inDays, minutes } from './time';

/* What is due, what was done, and what comes back. */

/** When questions come back after today, and how many do on that study day. */
interface Return {
	inDays: number;
	count: number;
}

/** "Nine questions come back tomorrow, from 04:00." */
function returnLine({ inDays: days, count }: Return, hour: string): string {
	const who = `${inWordsFirst(count)} ${count === 1 ? 'question comes' : 'questions come'} back`;
	return days === 1 ? `${who} tomorrow, from ${hour}.` : `${who} ${inDays(days)}.`;
}

/** Under the headline when nothing is due. `hour` is that at which a study day begins. */
export function nothingDue(next: Return | null, hour: string): string {
	return next ? returnLine(next, hour) : 'No question is waiting to come back.';
}

export interface SummaryFigures {
	questions: number;
	missed: number;
	durationMillis: number;
	/** A learning step comes due later today. */
	stepLater: boolean;
	next: Return | null;
	hour: string;
}

/** The end of a session: how much, what was hard, when to come back. */
export function summaryOf(figures: SummaryFigures): { headline: string; lines: string[] } {
	const { questions, missed, durationMillis, stepLater, next, hour } = figures;
	const trouble =
		missed === 0
			? 'You knew each of them.'
			: `${inWordsFirst(missed)} gave you trouble; ${missed === 1 ? 'it stands' : 'they stand'} below.`;
	const back = stepLater ? 'Some come back later today.' : nothingDue(next, hour);
	return {
		headline: `${inWordsFirst(questions)} done, in ${minutes(durationMillis)}.`,
		lines: [trouble, back],
	};
}

/** What a button for more says: "Five more new ones", "20 more that are due". */
export function offerLabel({ more, count }: Pick<Offer, 'more' | 'count'>): string {
	const many = `${inWordsFirst(count)} more`;
	if (more === 'due') return `${many} that ${areOf(count)} due`;
	return `${many} new ${count === 1 ? 'one' : 'ones'}`;
}

/** "Twelve are coming back, six are new. About five minutes." */
export function dueLine(coming: number, fresh: number, millis: number): string {
	const parts = [
		coming > 0 ? `${inWordsFirst(coming)} ${areOf(coming)} coming back` : '',
		fresh > 0 ? `${coming > 0 ? inWords(fresh) : inWordsFirst(fresh)} ${areOf(fresh)} new` : '',
	].filter((part) => part !== '');
	const time = millis < 30_000 ? 'Less than a minute' : `About ${minutes(millis)}`;
	return `${parts.join(', ')}. ${time}.`;
}
