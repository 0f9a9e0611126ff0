/** A deck in a list, and how much of it is known. */
export interface DeckRow {
	id: string;
	href: string;
	title: string;
	about: string;
	/** Questions known, being learned, and new: together all of the deck. */
	known: number;
	learning: number;
	fresh: number;
	/** Questions that are due now. */
	due: number;
}
