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

/** The page of the end, and where nothing was asked. */
export const endWords = {
	review: {
		nothing: 'Nothing to review now',
		nothingThen: 'What is on the list is counted for today, left out or put off.',
		list: 'Where they stand',
		back: 'Back to the list',
	},
	practice: {
		nothing: 'Nothing to practise here',
		nothingThen: 'Choose other questions.',
		list: 'What was hard',
		back: 'Choose questions',
	},
} as const;
