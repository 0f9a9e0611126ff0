import type { Rating } from '../events/event';

export const typedWords = {
	next: 'Next',
	wasRight: 'I was right',
	wasWrong: 'I was wrong',
	nextHelp: 'Goes on with this verdict.',
	ownHelp: 'Your word counts, and can be undone.',
	keys: {
		right: 'Space goes on, 1: I was wrong',
		wrong: 'Space goes on, 3: I was right',
		plain: 'Space goes on',
	},
} as const;

/** What a grade is called where the answer was typed: to go on, or to know better. */
export function typedGrade(rating: Rating, lead: Rating): { label: string; help: string } {
	if (rating === lead) return { label: typedWords.next, help: typedWords.nextHelp };
	return {
		label: rating === 1 ? typedWords.wasWrong : typedWords.wasRight,
		help: typedWords.ownHelp,
	};
}
