import type { Deck } from '$lib/deck/deck';
import { knownOf } from '$lib/quiz/known';
import { afterPaint } from '$lib/ui/after-paint';
import { loadContent, type Askable, type Content } from '../../asking/content';
import { loadAskables } from './first-askables';

/** What a row says of its question. */
type Told = Pick<Content, 'askables' | 'known'>;

/** A head is drawn with its first rows, in one go, unless they take longer. */
const patienceMillis = 100;

/**
 * The texts of a list, which is ordered without them: those of its first rows, and once these stand,
 * all. They come in two steps since ten thousand questions take longer to load than a page to open.
 */
export class Texts {
	// Each is replaced whole.
	#told = $state.raw<Told>(toldOf([]));
	#content = $state.raw<Content | null>(null);
	#isBegun = $state.raw(false);
	#failed = $state.raw(false);

	/** `first` are the ids of the first rows' questions. */
	constructor(first: readonly string[], articleIds: readonly string[]) {
		void this.#load(first, articleIds);
		setTimeout(() => (this.#isBegun = true), patienceMillis);
	}

	/** Whether the list can be drawn: with its first rows, or without where they are long in coming. */
	get isBegun(): boolean {
		return this.#isBegun;
	}
	/** What has come so far. */
	get told(): Told {
		return this.#content ?? this.#told;
	}
	/** All decks of the articles; null before they are there. */
	get content(): Content | null {
		return this.#content;
	}
	/** Whether a deck could not be had. */
	get failed(): boolean {
		return this.#failed;
	}

	async #load(first: readonly string[], articleIds: readonly string[]): Promise<void> {
		try {
			this.#told = toldOf(await loadAskables(first));
			this.#isBegun = true;
			await afterPaint();
			this.#content = await loadContent(articleIds);
		} catch {
			this.#failed = true;
			this.#isBegun = true;
		}
	}
}

function toldOf(askables: readonly Askable[]): Told {
	const decks = new Set<Deck>(askables.map(({ deck }) => deck));
	return {
		askables: new Map(askables.map((askable) => [askable.id, askable])),
		known: knownOf([...decks]),
	};
}
