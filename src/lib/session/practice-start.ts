import { askedFor, type AskedFor } from './missed-filter';

export const practiceChoices = ['all', 'missed', 'hard'] as const;
export type PracticeChoice = (typeof practiceChoices)[number];

/** What a learner wants to practise. */
export interface PracticeStart {
	/** As `article/deck`; none for all. */
	decks: readonly string[];
	which: PracticeChoice;
	kind: AskedFor | null;
	paragraph: number | null;
	/** At most so many; null for all. */
	length: number | null;
	/** Cards to turn; else answers to give. */
	cards: boolean;
	/** These and no others, in their order; null for what the rest says. */
	questions: readonly string[] | null;
}

export const anyPractice: PracticeStart = {
	decks: [],
	which: 'all',
	kind: null,
	paragraph: null,
	length: 10,
	cards: false,
	questions: null,
};

/** Reads the hash of a practice's address; what cannot be read is left as it is usually. */
export function parsePractice(hash: string): PracticeStart {
	const wanted = new URLSearchParams(hash.replace(/^#/, ''));
	const listOf = (key: string) => (wanted.get(key) ?? '').split(',').filter((each) => each !== '');
	const paragraph = wholeFrom(wanted.get('paragraph'));
	const length = wanted.get('length');
	const questions = listOf('questions');
	return {
		decks: listOf('decks').filter((deck) => /^[^/]+\/[^/]+$/.test(deck)),
		which: practiceChoices.find((each) => each === wanted.get('which')) ?? 'all',
		kind: askedFor.find((each) => each === wanted.get('kind')) ?? null,
		paragraph,
		length: length === 'all' ? null : (wholeFrom(length) ?? anyPractice.length),
		cards: wanted.get('how') === 'cards',
		questions: questions.length > 0 ? questions : null,
	};
}

function wholeFrom(text: string | null): number | null {
	const number = Number(text);
	return text !== null && Number.isInteger(number) && number > 0 && number <= 9999 ? number : null;
}

/** The hash that `parsePractice` reads back, of what differs from the usual; empty where nothing does. */
export function makePractice(start: Partial<PracticeStart>): string {
	const { decks, which, kind, paragraph, length, cards, questions } = { ...anyPractice, ...start };
	const parts = [
		decks.length > 0 ? `decks=${decks.join(',')}` : '',
		which === 'all' ? '' : `which=${which}`,
		kind === null ? '' : `kind=${kind}`,
		paragraph === null ? '' : `paragraph=${paragraph}`,
		length === anyPractice.length ? '' : `length=${length ?? 'all'}`,
		cards ? 'how=cards' : '',
		questions ? `questions=${questions.join(',')}` : '',
	].filter((part) => part !== '');
	return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
