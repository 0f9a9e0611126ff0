import type { BriefPartSource, BriefSource } from './brief-schema';
import { find } from './compile-answer';
import type { Brief, BriefPart, Deck, GuessedQuestion, Question } from './deck';
import { optionId } from './option-id';
import type { ArticleSource } from './article-schema';
import type { DeckSource, FactSource, RecordNoteSource } from './schema';
import { parseSpans, plainText, wordCount, type Span } from './spans';
import { shortHash } from './version';

/** What a brief refers to, whichever deck holds it. */
interface Registry {
	article: ArticleSource;
	facts: ReadonlyMap<string, FactSource>;
	questions: ReadonlyMap<string, Question>;
}

/** A brief in the form that the app reads. References must have been checked: a missing one throws. */
export function compileBrief(
	brief: BriefSource,
	article: ArticleSource,
	sources: readonly DeckSource[],
	decks: readonly Deck[],
): Brief {
	const registry: Registry = {
		article,
		facts: new Map(sources.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact]))),
		questions: new Map(decks.flatMap(({ questions }) => questions.map((each) => [each.id, each]))),
	};
	const parts = brief.parts.map((part) => compilePart(part, registry));
	const words = parts.reduce((sum, { text }) => sum + wordCount(plainText(text)), 0);
	return { article: article.id, words, parts };
}

function compilePart(
	{ paragraph, title, text, questions }: BriefPartSource,
	at: Registry,
): BriefPart {
	const spans = spansOf(text);
	const told = [...new Set(factsIn(spans))].map((id) => find(at.facts, id, 'fact'));
	const from = at.article.paragraphs[paragraph - 1];
	if (from === undefined) throw new Error(`There is no paragraph ${paragraph}.`);
	return {
		paragraph,
		title,
		passage: { paragraph, from },
		text: spans,
		questions: questions.map((id) => guessed(find(at.questions, id, 'question'))),
		differs: told.filter(({ corrections }) => corrections.length > 0).map(({ id }) => id),
		corrections: eachOnce(told.flatMap(({ corrections }) => corrections)),
	};
}

/** Notes that rest on the same sources say the same of two facts: the first will do. */
function eachOnce(notes: readonly RecordNoteSource[]): RecordNoteSource[] {
	const bySources = new Map<string, RecordNoteSource>();
	for (const note of notes) {
		const sources = note.sources.map(({ name }) => name).join('\n');
		if (!bySources.has(sources)) bySources.set(sources, note);
	}
	return [...bySources.values()];
}

/** The facts that a text refers to, in its order. */
export function factsIn(spans: readonly Span[]): string[] {
	return spans.flatMap(({ to }) => (to?.kind === 'fact' || to?.kind === 'date' ? [to.id] : []));
}

function spansOf(text: string): Span[] {
	const spans = parseSpans(text);
	if ('stray' in spans) throw new Error(`“${spans.stray}” is no reference.`);
	return spans;
}

/** The options by a hash of their ids and the question's: which is right has no part in it. */
function guessed({ id, stem, quotation, answer, wrong }: Question): GuessedQuestion {
	const options = [{ id: optionId(answer), text: answer.text }, ...wrong].map((option) => ({
		id: option.id,
		text: option.text,
	}));
	const lot = (option: { id: string }) => shortHash(`${id}\n${option.id}`);
	options.sort((one, other) => (lot(one) < lot(other) ? -1 : 1));
	return { id, stem, ...(quotation === undefined ? {} : { quotation }), options };
}
