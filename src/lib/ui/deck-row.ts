/** A deck in a list, and how much of it is known. */
export interface DeckRow {
	id: string;
	href: string;
	title: string;
	about: string;
	questions: number;
	/** How the questions stand with the learner; null until that is known. */
	standing: {
		/** Known, being learned, and new: together all of the deck. */
		known: number;
		learning: number;
		fresh: number;
		/** Due now. */
		due: number;
	} | null;
}
