import type { Deck } from '$lib/deck/deck';
import { articles, loadDeck } from '$lib/deck/library';
import { questionIndex } from '$lib/deck/question-index';
import { makeFind, parseFind } from '$lib/session/find-link';
import { afterPaint } from '$lib/ui/after-paint';
import { loadDecks } from '../../decks';

/**
 * All decks, as they come: first the one that the first results are in, and once these stand, the
 * others. Ten thousand questions take longer to load than a page to open.
 */
export class ComingDecks {
	#come = () => {};
	// Each is replaced whole.
	#current = $state.raw<readonly Deck[]>([]);
	#coming = $state.raw<Promise<void> | null>(new Promise((resolve) => (this.#come = resolve)));
	#failed = $state.raw(false);

	/** Those that are there. */
	get current(): readonly Deck[] {
		return this.#current;
	}
	/** Fulfilled when all have come; null once they have. */
	get coming(): Promise<void> | null {
		return this.#coming;
	}
	/** Whether one could not be had. */
	get failed(): boolean {
		return this.#failed;
	}

	/** `hash` is that of the page's address: it says what is looked for. */
	async load(hash: string): Promise<void> {
		this.#failed = false;
		try {
			const first = firstOf(hash);
			const deck = first && (await loadDeck(first.article, first.deck));
			if (deck) {
				this.#current = [deck];
				await afterPaint();
			}
			this.#current = await loadDecks();
			this.#coming = null;
			this.#come();
		} catch {
			this.#failed = true;
		}
	}
}

/** The deck of the first results; undefined where any may have them. */
function firstOf(hash: string): { article: string; deck: string } | undefined {
	const { query, open } = parseFind(hash);
	if (open !== null) return questionIndex.get(open);
	if (makeFind({ query }) !== '') return undefined;
	const [first] = articles.flatMap(({ decks }) => decks);
	return first && { article: first.article, deck: first.id };
}
