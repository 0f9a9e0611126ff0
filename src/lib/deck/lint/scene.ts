import type { BriefSource } from '../brief-schema';
import type { ArticleSource } from '../article-schema';
import type { DeckSource, FactSource, QuestionSource } from '../schema';
import type { MapSource } from '../map-schema';
import type { TimelineSource } from '../timeline-schema';
import type { Fault, Path } from './finding';
import type { Actors } from './option';
import { parseText, type ArticleText } from './article-text';

/** A question where it stands. */
export interface Item {
	deck: DeckSource;
	question: QuestionSource;
	/** The fact that it asks; undefined where there is none of that id (a fault of its own). */
	fact: FactSource | undefined;
	path: Path;
}

/** A fact where it stands. */
export interface Stated {
	deck: DeckSource;
	fact: FactSource;
	path: Path;
}

/** Everything that the rules look at, with what they look up. */
export interface Scene {
	article: ArticleSource;
	decks: readonly DeckSource[];
	actors: Actors;
	facts: ReadonlyMap<string, FactSource>;
	stated: readonly Stated[];
	items: readonly Item[];
	/** The article's own text, where it was given. */
	text: ArticleText | undefined;
	/** The pointers that `passages.lock` holds, where it was given. */
	lock: ReadonlySet<string> | undefined;
	/** The article retold, where it is. */
	brief: BriefSource | undefined;
	/** The article's timeline, where it has one. */
	timeline?: TimelineSource | undefined;
	/** Its map, likewise. */
	map?: MapSource | undefined;
}

export type Rule = (scene: Scene) => Fault[];

export function setScene(
	article: ArticleSource,
	decks: readonly DeckSource[],
	text: string | undefined,
	lock: ReadonlySet<string> | undefined,
	brief?: BriefSource,
): Scene {
	const stated = decks.flatMap((deck) =>
		deck.facts.map((fact, index) => ({ deck, fact, path: ['facts', index] })),
	);
	const facts = new Map(stated.map(({ fact }) => [fact.id, fact]));
	return {
		article,
		decks,
		actors: new Map(decks.flatMap((deck) => deck.actors.map((actor) => [actor.id, actor]))),
		facts,
		stated,
		items: decks.flatMap((deck) =>
			deck.questions.map((question, index) => ({
				deck,
				question,
				fact: facts.get(question.fact),
				path: ['questions', index],
			})),
		),
		text: text === undefined ? undefined : parseText(text, article.paragraphs),
		lock,
		brief,
	};
}

/** A fault at a question, or at the part of it that the rest of the path names. */
export function faultAt(where: Item | Stated, rest: Path, message: string): Fault {
	return { file: where.deck.id, path: [...where.path, ...rest], message };
}

/** A rule that looks at one question at a time. */
export function eachQuestion(look: (item: Item, scene: Scene) => (Fault | undefined)[]): Rule {
	return (scene) => scene.items.flatMap((item) => look(item, scene).filter(isFault));
}

/** A rule that looks at one question at a time, and only where there are options to choose from. */
export function eachChoice(look: (item: Item, scene: Scene) => (Fault | undefined)[]): Rule {
	return eachQuestion((item, scene) => (item.question.wrong.length > 0 ? look(item, scene) : []));
}

/** A rule that looks at one fact at a time. */
export function eachFact(look: (stated: Stated, scene: Scene) => (Fault | undefined)[]): Rule {
	return (scene) => scene.stated.flatMap((stated) => look(stated, scene).filter(isFault));
}

function isFault(fault: Fault | undefined): fault is Fault {
	return fault !== undefined;
}
