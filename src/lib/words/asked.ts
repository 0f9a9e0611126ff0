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
	nameHint:
		'Any usual name counts, and a small slip in spelling is forgiven where it makes no other name.',
	numberHint: 'A whole number, in figures or in words.',
	guessing: 'I’m guessing',
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
