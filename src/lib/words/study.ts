import type { Rating } from '../events/event';
import { areOf, inWords, inWordsFirst } from './count';
import { inDays, minutes } from './time';

export const gradeNames: Record<Rating, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

export const gradeHelp: Record<Rating, string> = {
	1: 'I did not know it. It comes back in this session.',
	2: 'I knew it, with trouble. This counts as known.',
	3: 'I knew it.',
	4: 'I knew it at once, and it may wait long.',
};

export const study = {
	title: 'Study',
	skip: 'Skip to the question',
	unknownDeck: 'There is no such deck',
	nothingHere: 'Nothing is due here now.',
	hard: 'What was hard',
	keysShow: 'Space shows it. ? for all keys',
	keysGrade: { 2: 'Keys 1 and 3, Space for Good', 4: 'Keys 1 to 4, Space for Good' },
	showAnswer: 'Show the answer',
	gradeLegend: 'How well did you remember?',
	leave: 'Leave, everything is kept',
	undo: 'Undo',
	more: 'More',
	keys: 'Keys',
	star: 'Star',
	unstar: 'Take the star off',
	leaveOut: 'Leave out',
	notToday: 'Not today',
	opening: 'Looking up what is due',
	saving: 'Saving',
	nothingToUndo: 'Nothing to undo in this session.',
	undone: 'Taken back. Here is the question again.',
	leftOut: 'Left out. It waits under its deck until you take it back.',
	putOff: 'Not today. It is back tomorrow.',
	starred: 'Starred.',
	unstarred: 'Star taken off.',
	again: 'Here it is again',
	leech:
		'You have forgotten this one often. Read its passage in the article, or find a picture for it.',
	clockSetBack:
		'The clock of this device was set back. Your answers stay in order; check the date if that was not you.',
} as const;

/** The keys of the study screen and what they do. */
export const studyKeys: readonly { keys: readonly string[]; does: string }[] = [
	{ keys: ['Space', 'Enter'], does: 'Show the answer, then Good' },
	{ keys: ['1', '2', '3', '4'], does: 'Again, Hard, Good, Easy' },
	{ keys: ['U'], does: 'Undo the last answer' },
	{ keys: ['L'], does: 'Leave the question out' },
	{ keys: ['N'], does: 'Not today' },
	{ keys: ['S'], does: 'Star, or take the star off' },
	{ keys: ['?'], does: 'Show these keys' },
];

/** What a step of the neatline adds up to: "Question 7 of 18; one missed so far". */
export function progressLabel(at: number, total: number, missed: number): string {
	const place = `Question ${at} of ${total}`;
	return missed === 0 ? place : `${place}; ${inWords(missed)} missed so far`;
}

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

/** How many more are offered at once. */
const moreNew = 5;
const moreReviews = 20;

/** What a learner may ask for on top of the day's limits. */
export function moreWords(waiting: { newBeyondLimit: number; reviewsBeyondLimit: number }): {
	label: string;
	limits: { newQuestions: number; reviews: number };
}[] {
	const reviews = Math.min(moreReviews, waiting.reviewsBeyondLimit);
	const newQuestions = Math.min(moreNew, waiting.newBeyondLimit);
	const offers = [];
	if (reviews > 0)
		offers.push({
			label: `${inWordsFirst(reviews)} more that ${areOf(reviews)} due`,
			limits: { newQuestions: 0, reviews },
		});
	if (newQuestions > 0)
		offers.push({
			label: `${inWordsFirst(newQuestions)} more new ${newQuestions === 1 ? 'one' : 'ones'}`,
			limits: { newQuestions, reviews: 0 },
		});
	return offers;
}

/** "12 are coming back, 6 are new. About seven minutes." */
export function dueLine(coming: number, fresh: number): string {
	const parts = [
		coming > 0 ? `${inWordsFirst(coming)} ${areOf(coming)} coming back` : '',
		fresh > 0 ? `${coming > 0 ? inWords(fresh) : inWordsFirst(fresh)} ${areOf(fresh)} new` : '',
	].filter((part) => part !== '');
	return `${parts.join(', ')}. About ${minutes((coming * 12 + fresh * 25) * 1000)}.`;
}
