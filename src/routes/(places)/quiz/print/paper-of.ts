import type { Paper } from '$lib/quiz/paper';
import { paperMark } from '$lib/quiz/paper-mark';
import { hasMovedOn, parsePaperLink, type LinkRefusal } from '$lib/quiz/paper-link';
import { decksFor, drawQuiz } from '../begin';

/** A paper to print, or why there is none. */
export type Printable =
	| { is: 'paper'; paper: Paper; mark: string; movedOn: boolean }
	| { is: 'refused'; because: LinkRefusal | 'unknownDecks' | 'none' };

/** Whether the hash of a Print address is a paper's link, and not the id of a quiz. */
export function isLink(hash: string): boolean {
	return hash.includes('=');
}

/** The paper of a link, as the decks have it now. Rejects when a deck cannot be had. */
export async function paperOfLink(hash: string): Promise<Printable> {
	const reading = parsePaperLink(hash);
	if (reading.is === 'refused') return reading;
	const { link } = reading;
	const loaded = await decksFor(link.decks);
	const known = link.decks.every(({ article, id }) =>
		loaded.some((deck) => deck.article === article && deck.id === id),
	);
	if (!known) return { is: 'refused', because: 'unknownDecks' };
	const { paper } = drawQuiz(link, loaded);
	return paper.questions.length === 0
		? { is: 'refused', because: 'none' }
		: printable(paper, hasMovedOn(link, paper));
}

export function printable(paper: Paper, movedOn = false): Extract<Printable, { is: 'paper' }> {
	return { is: 'paper', paper, mark: paperMark(paper), movedOn };
}
