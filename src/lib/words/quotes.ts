import type { Actor, Said } from '../deck/deck';
import { inWords, inWordsFirst } from './count';

export const quoteWords = {
	about:
		'What was said in the article, by whom, through which channel, and in what form. The speaker is hidden until you ask.',
	lead: 'The speaker is hidden until you ask. Say a name to yourself first: that is what makes it stick.',
	forms: {
		direct: 'Direct speech',
		slogan: 'A slogan',
		phrase: 'A phrase',
		reported: 'Reported, in sense',
	} satisfies Record<Said['form'], string>,
	verbatim: 'In quotation marks',
	reported: 'Reported, not quoted',
	who: 'Who said it?',
	showAll: 'Show every speaker',
	hideAll: 'Hide every speaker',
	speaker: 'Said by',
	channel: 'Through',
	nobody: 'Nobody by name',
	noPerson: 'The article names no person for it.',
	glosses: 'The author makes of it',
	questions: 'Asked by',
	practise: (count: number) =>
		count === 1 ? 'Practise its question' : `Practise its ${count} questions`,
} as const;

/** "Nine things were said, and one of them stands in direct speech" */
export function quotesTitle(statements: number, direct: number): string {
	const said = `${inWordsFirst(statements)} ${statements === 1 ? 'thing was' : 'things were'} said`;
	if (direct === 0) return `${said}, none in direct speech`;
	return `${said}, ${direct === statements ? 'all' : inWords(direct)} in direct speech`;
}

/** Who said it, as the article has it: a person, or whom it names in place of one. */
export function speakerName(speaker: Pick<Actor, 'name'> | null): string {
	return speaker?.name ?? quoteWords.nobody;
}
