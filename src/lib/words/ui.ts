import type { Passage } from '../deck/deck';

/** What the components say of themselves; all else comes to them as props. */
export const uiWords = {
	name: 'Flashpoint',
	places: 'Main',
	skip: 'Skip to the content',
	close: 'Close',
	newTab: '(new tab)',
	from: 'from',
	to: 'to',
	readInArticle: 'Read it in the article',
	wholeArticle: 'The whole article',
	recordTitles: { correction: 'The record differs', context: 'From the record' },
	answer: 'Answer',
	showAnswer: 'Show the answer',
	numberWanted: (min: number, max: number, decimals: number) =>
		decimals === 0
			? `A whole number from ${min} to ${max}.`
			: `A number from ${min} to ${max}, with at most ${decimals} decimals.`,
	questionsDue: (day: string, count: number) =>
		`${day}: ${count === 1 ? '1 question' : `${count} questions`}`,
} as const;

/** How a passage's place is printed, and how it is read aloud. */
export function passagePlace(passage: Passage): { printed: string; aloud: string } {
	if ('paragraph' in passage) {
		return { printed: `¶${passage.paragraph}`, aloud: `Paragraph ${passage.paragraph}` };
	}
	if ('footnote' in passage) {
		return { printed: `Footnote ${passage.footnote}`, aloud: `Footnote ${passage.footnote}` };
	}
	return { printed: uiWords.wholeArticle, aloud: uiWords.wholeArticle };
}

/** "Paragraph 9", "Footnote 3", "The whole article": where a question stands first. */
export function placeOf([first]: readonly Passage[]): string {
	return first ? passagePlace(first).aloud : uiWords.wholeArticle;
}
