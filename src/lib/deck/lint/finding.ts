export type Level = 'error' | 'warning' | 'information';

/** A place in an article's or a deck's source, as keys and positions: `['questions', 3, 'stem']`. */
export type Path = (string | number)[];

/** What a rule found: a sentence for the author of the deck, and where the fault stands. */
export interface Finding {
	rule: string;
	level: Level;
	/** The deck's id, `article` or `brief`. */
	file: string;
	path: Path;
	message: string;
}

/** A finding before the table of rules adds its name and level; a level of its own overrides the table's. */
export interface Fault {
	file: string;
	path: Path;
	message: string;
	level?: Level;
}
