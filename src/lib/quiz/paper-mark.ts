import { shortHash } from '../deck/version';
import type { Paper, PaperDeck } from './paper';

/**
 * A mark of sixteen hexadecimal digits that two papers share when their decks have the same versions
 * and they ask the same questions in the same kinds, with the same options in the same order.
 */
export function paperMark({ decks, questions }: Pick<Paper, 'decks' | 'questions'>): string {
	return shortHash(
		JSON.stringify([
			decks.map((deck) => [deckAddress(deck), deck.version]),
			questions.map((question) => [
				question.id,
				question.version,
				question.kind,
				'options' in question ? question.options.map(({ id }) => id) : [],
				'statements' in question ? question.statements.map(({ id }) => id) : [],
				'prompts' in question ? question.prompts.map(({ id }) => id) : [],
			]),
		]),
	);
}

export function deckAddress({ article, id }: Pick<PaperDeck, 'article' | 'id'>): string {
	return `${article}/${id}`;
}
