/** Where a question stands in the library. */
export interface QuestionPlace {
	id: string;
	deck: string;
	/** What its siblings share, and no other question of the library. */
	fact: string;
	/** The first paragraph of the article in which it stands. */
	paragraph: number;
}
