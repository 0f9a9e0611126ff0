import type { QuizMode, QuizSettings, TimeFactor } from '../quiz/quiz-settings';
import type { LinkRefusal } from '../quiz/paper-link';
import { counted, inWords, listed } from './count';
import { limitText } from './quiz-time';

export const quizWords = {
	title: 'Quiz',
	newTab: 'New',
	newTitle: 'A new quiz',
	about:
		'See whether it would hold in an exam: draw a paper from the decks, with or without a clock.',
	start: 'Start the quiz',
	/** The same at the end of what is chosen. */
	startChosen: 'Start with these choices',
	decks: 'Decks',
	count: 'Questions',
	otherCount: 'Another number',
	howMany: 'How many',
	kinds: 'Kinds of question',
	kindsHint:
		'Typed and ordered answers show what you can recall. Choosing shows what you recognise.',
	mode: 'Feedback',
	modes: { open: 'After each question', exam: 'At the end, as in an exam' },
	time: 'Time',
	times: { none: 'No limit', quiz: 'For the whole', question: 'For each question' },
	minutes: 'Minutes for the whole quiz',
	seconds: 'Seconds for each question',
	factorNote: (factor: number) => `Your time is × ${factor}: set under Settings.`,
	factorOff: 'Time limits are off for you: set under Settings.',
	seed: 'Repeat a paper',
	seedHint:
		'The same number with the same choices gives the same questions. Leave it empty for a new paper.',
	seedLabel: 'Number of the paper',
	seedFault: 'A whole number up to 4,294,967,295, as it stands on a paper.',
	none: 'Nothing can be asked this way. Choose more decks or kinds.',
	noDeck: 'Choose a deck at least.',
	noKind: 'Choose a kind at least.',
	shared: 'A paper shared with you',
	movedOn:
		'A deck has changed since this link was made, so some questions are not those of the link.',
	openTitle: 'A quiz is open',
	goOn: 'Go on',
	seeResult: 'See the result',
	isOver: 'Time is up; everything you had answered counts.',
	past: 'Past quizzes',
} as const;

/** What a way of giving feedback lets one do; more time only where there is a limit to it. */
export function modeHint(mode: QuizMode, isLimited: boolean): string {
	if (mode === 'exam') return 'No pause. You may change every answer until you hand in.';
	return isLimited ? 'You can pause, and ask for more time.' : 'You can pause at any time.';
}

/** Which decks a paper is drawn from, of so many: "all three decks", "Dates and Actors". */
export function decksLine(decks: readonly string[], of: number): string {
	if (of > 1 && decks.length === of) return `all ${inWords(of)} decks`;
	return listed(decks);
}

/** "10 questions from all three decks. Feedback after each, no time limit." */
export function choiceLine(
	count: number,
	decks: string,
	{ mode, time }: Pick<QuizSettings, 'mode' | 'time'>,
	factor: TimeFactor,
): string {
	const clock = limitText(time, factor);
	const feedback = { open: 'Feedback after each', exam: 'Feedback at the end' }[mode];
	const lower = clock.charAt(0).toLowerCase() + clock.slice(1);
	return `${counted(count, 'question')} from ${decks}. ${feedback}, ${lower}.`;
}

/** Where there are fewer than wanted: "There are 7 of these, so the quiz has 7." */
export function fewerLine(there: number): string {
	const are = there === 1 ? 'There is one of these' : `There are ${inWords(there)} of these`;
	return `${are} that can stand on one paper, so the quiz has ${inWords(there)}.`;
}

export const linkRefusals: Readonly<Record<LinkRefusal, string>> = {
	long: 'This link is too long to be a paper’s.',
	later:
		'This link was made by a later version of Flashpoint. Reload the page to get that version.',
	parts: 'This link to a paper is not whole. Ask for it again.',
	decks: 'This link names decks in a way that cannot be read. Ask for it again.',
	count: 'This link asks for a number of questions that no paper has.',
	kinds: 'This link names kinds of question that are not there.',
	mode: 'This link does not say when feedback is given.',
	time: 'This link sets a time that no quiz has.',
	seed: 'This link has no number of a paper.',
	mark: 'This link has lost the mark of its paper. Ask for it again.',
};

export const unknownDecks = 'A deck of this link is not in this version of Flashpoint.';
