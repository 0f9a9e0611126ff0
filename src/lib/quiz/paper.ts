import type { Deck } from '../deck/deck';
import { shortHash } from '../deck/version';
import { candidatesOf } from './candidate';
import { draw } from './draw';
import { lot } from './lot';
import { put } from './put';
import type { PaperQuestion } from './question';
import type { PaperSettings } from './quiz-settings';
import { rivals } from './rivals';

export interface PaperDeck {
	article: string;
	id: string;
	title: string;
	version: string;
}

/** What a quiz asks, frozen with every text that it shows. Plain data. */
export interface Paper {
	seed: number;
	/** By article and id. */
	decks: readonly PaperDeck[];
	settings: PaperSettings;
	/** As many as `settings.count`, or as many as there are without rivals. */
	questions: readonly PaperQuestion[];
	/** Whether it was drawn from some questions of its decks alone: those missed before. */
	retry: boolean;
}

export interface Draw {
	/** In any order. */
	decks: readonly Deck[];
	settings: PaperSettings;
	/** An unsigned integer of 32 bits. */
	seed: number;
	/** The ids to draw from; all unless given. */
	only?: ReadonlySet<string>;
}

/**
 * Draws a paper: questions of the wanted kinds, spread over the decks, no two of them rivals. The
 * same seed, settings and decks give the same paper, whatever order the decks are written or given
 * in. Each question and option draws a lot of its own, so that a change of one moves few others.
 */
export function drawPaper({ decks, settings, seed, only }: Draw): Paper {
	const { count, kinds } = settings;
	const all = candidatesOf(decks, kinds);
	const candidates = only ? all.filter(({ id }) => only.has(id)) : all;
	const drawn = draw(candidates, { count, clash: rivals(), lotOf: (id) => lot(seed, id) });
	return {
		seed,
		decks: decks
			.map(({ article, id, title, version }) => ({ article, id, title, version }))
			.sort((a, b) => (address(a) < address(b) ? -1 : 1)),
		settings: { count, kinds: [...kinds] },
		questions: drawn.map((candidate) => put(candidate, seed)),
		retry: only !== undefined,
	};
}

/**
 * A mark of sixteen hexadecimal digits that two papers share when their decks have the same versions
 * and they ask the same questions in the same kinds, with the same options in the same order.
 */
export function paperMark({ decks, questions }: Pick<Paper, 'decks' | 'questions'>): string {
	return shortHash(
		JSON.stringify([
			decks.map((deck) => [address(deck), deck.version]),
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

function address({ article, id }: Pick<PaperDeck, 'article' | 'id'>): string {
	return `${article}/${id}`;
}
