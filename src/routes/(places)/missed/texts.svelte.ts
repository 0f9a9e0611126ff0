import type { Deck } from '$lib/deck/deck';
import { questionIndex } from '$lib/deck/question-index';
import { knownOf, type Known } from '$lib/quiz/known';
import type { Taken } from '$lib/session/confusions';
import type { MissedView } from '$lib/store/reads';
import { afterPaint } from '$lib/ui/after-paint';
import { articlesOf } from '../../articles-of';
import type { Askable } from '../../asking/askable';
import type { Content } from '../../asking/content';
import { loadAskables } from './first-askables';

/** What a row says of its question. */
type Told = Pick<Content, 'askables'> & { known: Known };

/** A head is drawn with its first rows, in one go, unless they take longer. */
const patienceMillis = 100;

/** So many questions are loaded as fast as a few. */
const fewQuestions = 1_000;

/**
 * The texts of a list, which is ordered without them. Where the library is large, those of the first
 * rows come first, and once these stand, all: ten thousand questions take longer to load than a page to
 * open. Else they come at once, so that nothing moves when the rest is there.
 */
export class Texts {
	// Each is replaced whole.
	#told = $state.raw<Told>(toldOf([]));
	#content = $state.raw<Content | null>(null);
	#takenBy: (views: readonly MissedView[]) => Taken[] = () => [];
	#isBegun = $state.raw(false);
	#failed = $state.raw(false);
	readonly #first: readonly string[];
	readonly #all: readonly string[];

	/** `first` are the ids of the first rows' questions, `all` those of the whole list. */
	constructor(first: readonly string[], all: readonly string[]) {
		this.#first = first;
		this.#all = all;
		void this.#load();
		setTimeout(() => (this.#isBegun = true), patienceMillis);
	}

	/** Whether the list can be drawn: with its first rows, or without where they are long in coming. */
	get isBegun(): boolean {
		return this.#isBegun;
	}
	/** What has come so far. */
	get told(): Told {
		return this.#told;
	}
	/** All decks of the articles; null before they are there. */
	get content(): Content | null {
		return this.#content;
	}
	/** The wrong answers of these that are true of another fact; none before all decks are there. */
	takenBy(views: readonly MissedView[]): Taken[] {
		return this.#content ? this.#takenBy(views) : [];
	}
	/** Whether a deck could not be had. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Asks again for what could not be had; what has come stays. */
	again(): void {
		this.#failed = false;
		void this.#load();
	}

	async #load(): Promise<void> {
		try {
			if (questionIndex.size > fewQuestions) {
				this.#told = toldOf(await loadAskables(this.#first));
				this.#isBegun = true;
				await afterPaint();
			}
			// What only the whole list needs is no part of the page's own script.
			const [{ loadContent }, { takenBy }] = await Promise.all([
				import('../../asking/content'),
				import('../../asking/taken'),
			]);
			const content = await loadContent(articlesOf(this.#all));
			this.#takenBy = (views) => takenBy(views, content);
			this.#content = content;
			this.#told = { askables: content.askables, known: knownOf(content.decks) };
			this.#isBegun = true;
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
