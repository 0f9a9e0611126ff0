import type { QuizMode } from '../quiz/quiz-settings';
import { counted, inWords } from './count';
import { questionAt } from './paper';

/** What stands around a question of a quiz when it is there. */
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
	extended: 'Five minutes added.',
	extendedOne: 'One minute added to this question.',
	questionOver: 'The time for this question is over. What stood here counts.',
	over: 'Time is up. What stood in the fields counts.',
	unsavedThen: 'Nothing is lost while this page stays open. It is tried again every few seconds.',
	leaveUnsaved: 'Your last answers in this quiz are not saved yet. Leave without them?',
	overridden: 'Your own verdict counts.',
	keys: { enter: 'Enter goes on', letters: 'F flags' },
	elsewhere: 'This quiz is open in another tab.',
	elsewhereThen: 'It is shown here as it stands there. Only one tab can write in it.',
	takeOver: 'Take over here',
	opening: 'Opening the quiz …',
	saving: 'Keeping your answers …',
} as const;

/** What the line of a paper shows: "Question 7 of 20; six answered, one flagged". */
export function paperLabel(at: number | null, total: number, answered: number, flagged: number) {
	const where = at === null ? counted(total, 'question') : questionAt(at, total);
	const flags = flagged === 0 ? '' : `, ${inWords(flagged)} flagged`;
	return `${where}; ${answered === 0 ? 'none' : inWords(answered)} answered${flags}`;
}

/** In the margin of a question: "Feedback after each · 30 min (20 × 1.5)". */
export function conditionFacts(mode: QuizMode, limit: string): string[] {
	return [mode === 'open' ? 'Open quiz' : 'Exam', limit];
}
