import { inWords, inWordsFirst } from './count';
import { minutes } from './time';

export interface AskingFigures {
	questions: number;
	missed: number;
	wonBack: number;
	durationMillis: number;
}

/** The end of a review: how much, what came easily, what was won back. */
export function reviewSummary({ questions, missed, wonBack, durationMillis }: AskingFigures): {
	headline: string;
	lines: string[];
} {
	const atOnce = questions - missed;
	return {
		headline: `${inWordsFirst(questions)} reviewed, in ${minutes(durationMillis)}.`,
		lines: [
			missed === 0
				? 'You had each of them right at once.'
				: `${atOnce === 0 ? 'None' : inWordsFirst(atOnce)} right at once, ${inWords(missed)} after another try.`,
			...(wonBack === 0
				? []
				: [`${inWordsFirst(wonBack)} ${wonBack === 1 ? 'moves' : 'move'} to Won back.`]),
		],
	};
}

/** The end of a practice. */
export function practiceSummary({ questions, missed, durationMillis }: AskingFigures): {
	headline: string;
	lines: string[];
} {
	return {
		headline: `${inWordsFirst(questions)} practised, in ${minutes(durationMillis)}.`,
		lines: [
			missed === 0
				? 'You had each of them right at once.'
				: `${inWordsFirst(missed)} gave you trouble; ${missed === 1 ? 'it stands' : 'they stand'} below.`,
		],
	};
}
