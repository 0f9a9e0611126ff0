import type { PaperQuestion } from '../quiz/question';
import type { PaperKind } from '../quiz/quiz-settings';

/** In what form a question is answered. */
export const kindLabels: Readonly<Record<PaperKind, string>> = {
	choice: 'One answer',
	several: 'Several answers',
	name: 'A name',
	number: 'A number',
	date: 'A date',
	order: 'Put in order',
	match: 'Match',
};

const matchStems = {
	speaker: 'Who said what?',
	role: 'Who is who?',
	date: 'What happened when?',
} as const;

/** What a question of a paper asks, in a sentence. */
export function stemOf(question: PaperQuestion): string {
	if (question.kind === 'order') return 'Put these in order, the earliest first.';
	return question.kind === 'match' ? matchStems[question.by] : question.asked.stem;
}

export const askedWords = {
	severalHint: 'Several are right.',
	name: 'Name',
	place: 'Place',
	number: 'Number',
	nameHint: 'Any usual name counts, and a small slip in spelling is forgiven.',
	numberHint: 'A whole number, in figures or in words.',
	guessing: 'I’m guessing',
	questions: 'Questions',
	timeLeft: 'Time left',
	showTimer: 'Show the time left',
	hideTimer: 'Hide the time left',
	left: (aloud: string) => `${aloud} left`,
	you: 'You',
	answer: 'Answer',
	partSigns: { right: 'Right:', wrong: 'Not right:', open: 'Open:' },
	yours: 'yours',
	yoursAndRight: 'yours, and right',
	right: 'right',
} as const;

/** How a question stands in the map of a paper. */
export interface Mark {
	answer: object | null;
	/** Its answer was shown: without one of the learner's it is not open any more. */
	revealed: boolean;
	flagged: boolean;
}

const unanswered = 'without an answer';

/** "Question 4, answered, flagged" */
export function mapLabel(index: number, { answer, revealed, flagged }: Mark): string {
	const how = answer ? 'answered' : revealed ? unanswered : 'open';
	return `Question ${index + 1}, ${how}${flagged ? ', flagged' : ''}`;
}

/** "6 answered, 1 flagged, 14 open"; what there is none of is left out, but for what is answered. */
export function mapCaption(marks: readonly Mark[]): string {
	const answered = marks.filter((mark) => mark.answer).length;
	const flagged = marks.filter((mark) => mark.flagged).length;
	const open = marks.filter((mark) => !mark.answer && !mark.revealed).length;
	const closed = marks.length - answered - open;
	return [
		`${answered} answered`,
		...(flagged > 0 ? [`${flagged} flagged`] : []),
		...(closed > 0 ? [`${closed} ${unanswered}`] : []),
		...(open > 0 ? [`${open} open`] : []),
	].join(', ');
}
