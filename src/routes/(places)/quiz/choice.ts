import { articles, findDeck } from '$lib/deck/library';
import type { DeckSummary } from '$lib/deck/deck';
import type { PaperLink } from '$lib/quiz/paper-link';
import {
	allowsLimit,
	defaultQuizSettings,
	isWithin,
	quizRanges,
	type QuizSettings,
} from '$lib/quiz/quiz-settings';
import type { QuizChoice } from '$lib/store/database';

/** What is chosen for a quiz, before its paper is drawn. */
export interface Choice {
	/** As `article/deck`. */
	decks: readonly string[];
	settings: QuizSettings;
	/** Null for a paper that nobody has had. */
	seed: number | null;
}

const allDecks = articles.flatMap((article) => article.decks.map(addressOf));

export const firstChoice: Choice = { decks: allDecks, settings: defaultQuizSettings, seed: null };

export function addressOf({ article, id }: { article: string; id: string }): string {
	return `${article}/${id}`;
}

/** The deck of an address; undefined where this version has none. */
export function deckAt(address: string): DeckSummary | undefined {
	const [article = '', id = ''] = address.split('/');
	return findDeck(article, id);
}

/** The choice for the last quiz, without decks and settings that this version does not have. */
export function lastChoice(kept: QuizChoice | null): Choice {
	if (!kept) return firstChoice;
	const decks = kept.decks.filter((address) => deckAt(address) !== undefined);
	const { count, time } = kept.settings;
	const valid = isWithin(count, quizRanges.count) && allowsLimit(time);
	return {
		decks: decks.length > 0 ? decks : allDecks,
		settings: valid ? kept.settings : defaultQuizSettings,
		seed: null,
	};
}

/** What a link asks for; null where it names a deck that this version does not have. */
export function linkedChoice({ decks, settings, seed }: PaperLink): Choice | null {
	const addresses = decks.map(addressOf);
	if (!addresses.every((address) => deckAt(address))) return null;
	return { decks: addresses, settings, seed };
}

/** Whether a paper can be drawn from it: a deck and a kind at least. */
export function isWhole({ decks, settings }: Choice): boolean {
	return decks.length > 0 && settings.kinds.length > 0;
}
