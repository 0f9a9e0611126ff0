import type { Rating } from '../events/event';
import type { Offer } from '../session/offers';
import { areOf, counted, inWords, inWordsFirst } from './count';
import { inDays, minutes } from './time';
import { uiWords } from './ui';

export const gradeNames: Record<Rating, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** The grades that a learner with two or four buttons may give. */
export function gradesOf(buttons: 2 | 4): Rating[] {
	return buttons === 2 ? [1, 3] : [1, 2, 3, 4];
}

export const gradeHelp: Record<Rating, string> = {
	1: 'I did not know it. It comes back in this session.',
	2: 'I knew it, with trouble. This counts as known.',
	3: 'I knew it.',
	4: 'I knew it at once, and it may wait long.',
};

/** What a grade is called where the answer was typed: to go on, or to know better. */
export function typedGrade(rating: Rating, lead: Rating): { label: string; help: string } {
	if (rating === lead) return { label: study.next, help: study.nextHelp };
	return { label: rating === 1 ? study.wasWrong : study.wasRight, help: study.ownHelp };
}

export const study = {
	title: 'Study',
	about: 'What is due today, asked one question after another, each with its answer and passage.',
	skip: 'Skip to the question',
	unknownDeck: 'There is no such deck',
	unknownDeckThen:
		'The address may be mistyped, or the deck has moved. Nothing of yours is lost. The decks stand under their article.',
	nothingHere: 'Nothing is due here now.',
	noScript:
		'Studying needs JavaScript, which is off in this browser. Every question can be read without it, with its answer:',
	hard: 'What was hard',
	keysShow: 'Space shows it. ? for all keys',
	keysGrade: { 2: 'Keys 1 and 3, Space for Good', 4: 'Keys 1 to 4, Space for Good' },
	showAnswer: uiWords.showAnswer,
	gradeLegend: 'How well did you remember?',
	howToGrade:
		'Now say how well you knew it: Again if you did not, Good if you did. Each button says when the question comes back.',
	leave: 'Leave, everything is kept',
	undo: 'Undo',
	more: 'More',
	keys: 'Keys',
	gradesMean: 'What the grades mean',
	typeAnswers: 'Type the answer',
	typingOn: 'Names, places, numbers and dates are typed from now on.',
	typingOff: 'Answers are no longer typed.',
	orEmpty: 'Leave it empty to grade yourself.',
	next: 'Next',
	wasRight: 'I was right',
	wasWrong: 'I was wrong',
	nextHelp: 'Goes on with this verdict.',
	ownHelp: 'Your word counts, and can be undone.',
	keysTyped: { right: 'Space goes on, 1: I was wrong', wrong: 'Space goes on, 3: I was right' },
	star: 'Star',
	leaveOut: 'Leave out',
	notToday: 'Not today',
	nothingToUndo: 'Nothing to undo in this session.',
	undone: 'Taken back. Here is the question again.',
	leftOut: 'Left out. It waits under its deck until you take it back.',
	putOff: 'Not today. It is back tomorrow.',
	starred: 'Starred.',
	unstarred: 'Star taken off.',
	leech:
		'You have forgotten this one often. Read its passage in the article, or find a picture for it.',
	clockSetBack:
		'The clock of this device was set back. Your answers stay in order; check the date if that was not you.',
} as const;

/** The keys of the study screen and what they do. */
export const studyKeys = (buttons: 2 | 4): { keys: readonly string[]; does: string }[] => [
	{ keys: ['Space', 'Enter'], does: 'Show the answer, then Good' },
	buttons === 4
		? { keys: ['1', '2', '3', '4'], does: 'Again, Hard, Good, Easy' }
		: { keys: ['1', '3'], does: 'Again, Good' },
	{ keys: ['U'], does: 'Undo the last answer' },
	{ keys: ['L'], does: 'Leave the question out' },
	{ keys: ['N'], does: 'Not today' },
	{ keys: ['S'], does: 'Star, or take the star off' },
	{ keys: ['T'], does: 'Type answers, or no longer' },
	{ keys: ['?'], does: 'Show these keys' },
];

/** What a step of the neatline adds up to: "Question 7 of 18; one missed so far". */
export function progressLabel(at: number, total: number, missed: number): string {
	const place = `Question ${at} of ${total}`;
	return missed === 0 ? place : `${place}; ${inWords(missed)} missed so far`;
}

/** The same at the end: "18 questions done; one missed". */
export function doneLabel(total: number, missed: number): string {
	const done = `${counted(total, 'question')} done`;
	return missed === 0 ? done : `${done}; ${inWords(missed)} missed`;
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
