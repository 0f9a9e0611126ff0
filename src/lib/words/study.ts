import type { Rating } from '../events/event';
import { counted, inWords } from './count';
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
		'Now say how well you knew it: Again if you did not, Good if you did. Each button says when the question comes back; one that comes within minutes does so sooner where nothing else is left.',
	leave: 'Leave, everything is kept',
	undo: 'Undo',
	more: 'More',
	keys: 'Keys',
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
