import { uiWords } from './ui';

export const study = {
	title: 'Study',
	about: 'What is due today, asked one question after another, each with its answer and passage.',
	skip: 'Skip to the question',
	keysShow: 'Space shows it. ? for all keys',
	keysShowTyping: 'Enter shows it',
	showAnswer: uiWords.showAnswer,
	leave: 'Leave, everything is kept',
	undo: 'Undo',
	more: 'More',
	typingOn: 'Names, places, numbers and dates are typed from now on.',
	typingOff: 'Answers are no longer typed.',
	nothingToUndo: 'Nothing to undo in this session.',
	undone: 'Taken back. Here is the question again.',
	leftOut: 'Left out. It waits under its deck until you take it back.',
	putOff: 'Not today. It is back tomorrow.',
	starred: 'Starred.',
	unstarred: 'Star taken off.',
} as const;

export const noScript =
	'Studying needs JavaScript, which is off in this browser. Every question can be read without it, with its answer:';
