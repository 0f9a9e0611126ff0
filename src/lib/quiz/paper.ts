import type { Deck } from '../deck/deck';
import { questionCandidates, type Candidate } from './candidate';
import { draw } from './draw';
import { lot } from './lot';
import { deckAddress } from './paper-mark';
import { put } from './put';
import type { PaperQuestion } from './question';
import type { PaperKind, PaperSettings } from './quiz-settings';
import { rivals } from './rivals';
import { setCandidates } from './set-candidates';

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
			.sort((a, b) => (deckAddress(a) < deckAddress(b) ? -1 : 1)),
		settings: { count, kinds: [...kinds] },
		questions: drawn.map((candidate) => put(candidate, seed)),
		retry: only !== undefined,
	};
}

/** Everything in the decks that can be put in one of the kinds, and has one right answer. */
function candidatesOf(decks: readonly Deck[], kinds: readonly PaperKind[]): Candidate[] {
	return decks.flatMap((deck) => [
		...questionCandidates(deck, kinds),
		...setCandidates(deck, kinds),
	]);
}
