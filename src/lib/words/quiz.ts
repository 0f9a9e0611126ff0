import type { QuizMode, QuizSettings, TimeFactor } from '../quiz/quiz-settings';
import type { LinkRefusal } from '../quiz/paper-link';
import { counted, inWords, inWordsFirst, listed } from './count';
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

export const taking = {
	title: 'Quiz',
	about: 'A paper of questions, one after another, with or without a clock.',
	skip: 'Skip to the question',
	leavePaused: 'Leave; the quiz is paused until you come back',
	leaveRunning: 'Leave; the clock runs on',
	back: 'Back',
	next: 'Next',
	flag: 'Flag',
	check: 'Check',
	showAnswer: 'Show the answer',
	finish: 'Finish',
	more: 'More',
	map: 'All questions',
	pause: 'Pause',
	resume: 'Go on',
	paused: 'Paused',
	pausedText: 'The question is out of sight, and the clock stands still.',
	extend: 'Five more minutes',
	extendOne: 'One more minute for this question',
	extended: 'Five minutes added.',
	extendedOne: 'One minute added to this question.',
	handIn: 'Hand in',
	checkTitle: 'Hand in?',
	goBack: 'Back to the questions',
	noneOpen: 'No question is open.',
	unread: 'An answer that cannot be read counts as none.',
	endEarly: 'End the quiz early',
	endEarlyTitle: 'End it here?',
	stay: 'Stay',
	questionOver: 'The time for this question is over. What stood here counts.',
	elsewhere: 'This quiz is open in another tab.',
	elsewhereThen: 'It is shown here as it stands there. Only one tab can write in it.',
	takeOver: 'Take over here',
	gone: 'There is no such quiz under way',
	goneThen: 'It may be over, or it was begun in another browser. Nothing of yours is lost.',
	over: 'Time is up. What stood in the fields counts.',
	unsavedThen: 'Nothing is lost while this page stays open. It is tried again every few seconds.',
	leaveUnsaved: 'Your last answers in this quiz are not saved yet. Leave without them?',
	iWasRight: 'I was right',
	iWasWrong: 'I was wrong',
	takeBackVerdict: 'Take that back',
	overridden: 'Your own verdict counts.',
	keys: 'F flags, Enter goes on',
	answerShown: 'Answer',
	toQuizzes: 'To the quizzes',
	openList: 'Open',
	unreadList: 'Could not be read',
	flaggedList: 'Flagged',
	opening: 'Opening the quiz …',
	saving: 'Keeping your answers …',
} as const;

/** "Question 7 of 20" for the page's title and the header. */
export function questionAt(index: number, total: number): string {
	return `Question ${index + 1} of ${total}`;
}

/** What the line of a paper shows: "Question 7 of 20; six answered, one flagged". */
export function paperLabel(at: number | null, total: number, answered: number, flagged: number) {
	const where = at === null ? counted(total, 'question') : questionAt(at, total);
	const flags = flagged === 0 ? '' : `, ${inWords(flagged)} flagged`;
	return `${where}; ${answered === 0 ? 'none' : inWords(answered)} answered${flags}`;
}

/** Before handing in: "Three questions are open." */
export function openLine(open: number): string {
	if (open === 0) return taking.noneOpen;
	return open === 1 ? 'One question is open.' : `${inWordsFirst(open)} questions are open.`;
}

/** Before a quiz is ended early, what becomes of its questions. */
export function endEarlyLine(answered: number, neverShown: number): string {
	const kept = answered === 0 ? 'Nothing is answered yet.' : `What you answered counts.`;
	if (neverShown === 0) return kept;
	const unseen = neverShown === 1 ? 'The one question' : `The ${inWords(neverShown)} questions`;
	return `${kept} ${unseen} that you have not seen ${neverShown === 1 ? 'is' : 'are'} put on no list.`;
}

/** In the margin of a question: "Feedback after each · 30 min (20 × 1.5)". */
export function conditionFacts(mode: QuizMode, limit: string): string[] {
	return [mode === 'open' ? 'Open quiz' : 'Exam', limit];
}

/** The number by which a paper is drawn again, and its mark. */
export function paperName(seed: number, mark: string): string {
	return `Paper ${seed} · ${mark.slice(0, 6)}`;
}

/** Of a quiz under way: "Question 7 of 20, 12 min left"; `left` is null without a limit. */
export function draftLine(at: number, total: number, left: string | null): string {
	return left === null ? questionAt(at, total) : `${questionAt(at, total)}, ${left} left`;
}
