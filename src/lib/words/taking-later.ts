import { inWords, inWordsFirst } from './count';

/** What a quiz says where no question waits for it: before its end, in a pause, of an answer that is shown. */
export const takingLater = {
	pause: 'Pause',
	resume: 'Go on',
	paused: 'Paused',
	pausedText: 'The question is out of sight, and the clock stands still.',
	extend: 'Five more minutes',
	extendOne: 'One more minute for this question',
	handIn: 'Hand in',
	checkTitle: 'Hand in?',
	goBack: 'Back to the questions',
	noneOpen: 'No question is open.',
	unread: 'An answer that cannot be read counts as none.',
	endEarly: 'End the quiz early',
	endEarlyTitle: 'End it here?',
	stay: 'Stay',
	gone: 'There is no such quiz under way',
	goneThen: 'It may be over, or it was begun in another browser. Nothing of yours is lost.',
	iWasRight: 'I was right',
	iWasWrong: 'I was wrong',
	takeBackVerdict: 'Take that back',
	answerShown: 'Answer',
	toQuizzes: 'To the quizzes',
	openList: 'Open',
	unreadList: 'Could not be read',
	flaggedList: 'Flagged',
} as const;

/** Before handing in: "Three questions are open." */
export function openLine(open: number): string {
	if (open === 0) return takingLater.noneOpen;
	return open === 1 ? 'One question is open.' : `${inWordsFirst(open)} questions are open.`;
}

/** Before a quiz is ended early, what becomes of its questions. */
export function endEarlyLine(answered: number, neverShown: number): string {
	const kept = answered === 0 ? 'Nothing is answered yet.' : `What you answered counts.`;
	if (neverShown === 0) return kept;
	const unseen = neverShown === 1 ? 'The one question' : `The ${inWords(neverShown)} questions`;
	return `${kept} ${unseen} that you have not seen ${neverShown === 1 ? 'is' : 'are'} put on no list.`;
}
