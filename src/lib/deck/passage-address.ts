import type { Passage } from './deck';

/**
 * The article's address at a passage, as a text fragment (WICG Scroll To Text Fragment): browsers that
 * know it scroll there and mark the words, others open the article.
 */
export function passageAddress(article: string, passage: Passage): string {
	if (!('from' in passage)) return article;
	const range = [passage.from, passage.to].filter((words) => words !== undefined);
	return `${article}#:~:text=${range.map(encodeWords).join(',')}`;
}

/** A bare hyphen is syntax in a text directive, and `encodeURIComponent` leaves it bare. */
function encodeWords(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D');
}
