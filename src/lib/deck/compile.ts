import type {
	ArticleIndex,
	ArticleSummary,
	Deck,
	DeckSummary,
	Fact,
	Option,
	Passage,
	Question,
} from './deck';
import { actorsOf, compileAnswer, dateText, find } from './compile-answer';
import { optionId } from './option-id';
import type { ArticleSource } from './article-schema';
import type { ActorSource, DeckSource, FactSource, QuestionSource, WrongSource } from './schema';
import { deckVersion } from './version';

/** What references of a deck are looked up in: everything in the article, whichever deck holds it. */
interface Registry {
	facts: ReadonlyMap<string, FactSource>;
	actors: ReadonlyMap<string, ActorSource>;
}

/**
 * An article and its decks in the form that the app reads: names, dates and numbers as text, every
 * option with an id of its own. References and dates must have been checked: a missing one throws.
 * Questions are in the order in which they are introduced: by first paragraph, those that stand in
 * none last, else as written.
 */
export function compileArticle(
	article: ArticleSource,
	decks: readonly DeckSource[],
): { article: ArticleSummary; decks: Deck[] } {
	const registry: Registry = {
		facts: new Map(decks.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact]))),
		actors: new Map(decks.flatMap(({ actors }) => actors.map((actor) => [actor.id, actor]))),
	};
	const compiled = decks.map((deck) => compileDeck(article.id, deck, registry));
	const { id, title, author, publisher, address, languages, published, footnotes } = article;
	return {
		article: {
			id,
			title,
			author,
			publisher,
			address,
			languages: languages.map(languageName),
			published,
			paragraphs: article.paragraphs.length,
			footnotes,
			decks: compiled.map(summarise),
			opening: openingOf(article.opening, compiled),
		},
		decks: compiled,
	};
}

/** Named here, once: a browser loads its tables of languages for it while the page comes to life. */
function languageName(code: string): string {
	return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}

function compileDeck(article: string, deck: DeckSource, registry: Registry): Deck {
	const questions = deck.questions
		.map((question) => compileQuestion(question, registry))
		.sort((a, b) => rank(a) - rank(b));
	const facts = unique([
		...deck.questions.map(({ fact }) => fact),
		...deck.orderings.flatMap((ordering) => ordering.facts),
		...deck.matchings.flatMap(({ pairs }) => pairs.map(({ fact }) => fact)),
	]).map((id) => find(registry.facts, id, 'fact'));
	const matchings = deck.matchings.map(({ id, by, pairs, extra }) => ({
		id,
		by,
		pairs: pairs.map((pair) => ({
			fact: pair.fact,
			with: compileAnswer(pair.with, registry.actors),
		})),
		extra: extra.map((answer) => compileAnswer(answer, registry.actors)),
	}));
	const answers = [
		...questions.flatMap(({ answer, wrong }) => [answer, ...wrong]),
		...matchings.flatMap(({ pairs, extra }) => [...pairs.map((pair) => pair.with), ...extra]),
	];
	const actors = unique([
		...answers.flatMap(actorsOf),
		...facts.flatMap((fact) => [...fact.actors, ...(fact.said?.by ? [fact.said.by] : [])]),
	]).map((id) => find(registry.actors, id, 'actor'));
	return {
		id: deck.id,
		article,
		title: deck.title,
		about: deck.about,
		version: deckVersion(questions),
		questions,
		facts: Object.fromEntries(facts.map((fact) => [fact.id, compileFact(fact)])),
		actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])),
		ties: deck.ties,
		orderings: deck.orderings,
		matchings,
	};
}

function compileFact(fact: FactSource): Fact {
	const { id, says, date, recordDate, recordBy, alsoDates, undated, argued } = fact;
	const { actors, said, corrections, context, passages } = fact;
	return {
		id,
		says,
		...(date === undefined ? {} : { date, dateText: dateText(date) }),
		...(recordDate === undefined ? {} : { recordDate }),
		...(recordBy === undefined ? {} : { recordBy }),
		alsoDates,
		undated,
		argued,
		actors,
		...(said === undefined ? {} : { said }),
		corrections,
		context,
		passages,
	};
}

function compileQuestion(question: QuestionSource, registry: Registry): Question {
	const { id, version, stem, quotation, recallOnly, why } = question;
	const fact = find(registry.facts, question.fact, 'fact');
	return {
		id,
		version,
		fact: fact.id,
		stem,
		...(quotation === undefined ? {} : { quotation }),
		answer: compileAnswer(question.answer, registry.actors),
		wrong: question.wrong.map((wrong) => compileOption(wrong, registry)),
		recallOnly,
		why,
		passages: question.passages ?? fact.passages,
	};
}

function compileOption(wrong: WrongSource, registry: Registry): Option {
	const answer = compileAnswer(
		'place' in wrong ? { ...wrong, aliases: [] } : wrong,
		registry.actors,
	);
	const { of, misreading, why } = wrong;
	return {
		...answer,
		id: optionId(answer),
		...(of === undefined ? {} : { of }),
		...(misreading === undefined ? {} : { misreading }),
		...(why === undefined ? {} : { why }),
	};
}

function summarise({ id, article, title, about, version, questions }: Deck): DeckSummary {
	return { id, article, title, about, version, size: questions.length };
}

/** What a page knows of the questions of these decks before it loads them. */
export function indexOf(decks: readonly Deck[]): ArticleIndex {
	return Object.fromEntries(
		decks.map((deck) => [
			deck.id,
			deck.questions.map(({ id, version, fact, passages }) => ({
				...{ id, version, fact },
				paragraph: firstParagraph(passages),
			})),
		]),
	);
}

function openingOf(id: string, decks: readonly Deck[]): ArticleSummary['opening'] {
	for (const deck of decks) {
		const question = deck.questions.find((candidate) => candidate.id === id);
		if (!question) continue;
		const { stem, quotation, answer, passages } = question;
		const asked = { id, stem, answer, passages, ...(quotation === undefined ? {} : { quotation }) };
		return { deck: deck.id, question: asked };
	}
	throw new Error(`There is no question "${id}".`);
}

function rank({ passages }: Question): number {
	return firstParagraph(passages) || Number.MAX_SAFE_INTEGER;
}

function firstParagraph(passages: readonly Passage[]): number {
	const numbers = passages.flatMap((passage) =>
		'paragraph' in passage ? [passage.paragraph] : [],
	);
	return numbers.length === 0 ? 0 : Math.min(...numbers);
}

function unique(ids: readonly string[]): string[] {
	return [...new Set(ids)];
}
