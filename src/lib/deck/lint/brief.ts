import { didYouMean } from '../closest';
import { factsIn } from '../compile-brief';
import { slug } from '../option-id';
import type { FactSource } from '../schema';
import { parseSpans, plainText, wordCount, type ReferenceKind, type Span } from '../spans';
import type { BriefPartSource } from '../brief-schema';
import type { Fault, Path } from './finding';
import { fold } from './fold';
import { optionText } from './option';
import type { Item, Rule, Scene } from './scene';
import { namesAuthor } from './stems';

/** Words of a whole brief: some minutes of reading, and never the length of what it retells. */
const words = { least: 400, most: 600 };

/** L38: every paragraph of the article is retold once, in order. */
export const retoldOnce: Rule = (scene) => {
	const { article, brief } = scene;
	if (!brief) return [];
	const wanted = article.paragraphs.map((_, index) => index + 1);
	const told = brief.parts.map(({ paragraph }) => paragraph);
	const missing = wanted.filter((paragraph) => !told.includes(paragraph));
	return [
		...missing.map((paragraph) => fault(['parts'], `Paragraph ${paragraph} is not retold.`)),
		...told.flatMap((paragraph, index) => {
			const path = ['parts', index, 'paragraph'];
			if (paragraph > wanted.length) {
				return [fault(path, `The article has ${wanted.length} paragraphs, and no ${paragraph}.`)];
			}
			const before = told[index - 1] ?? 0;
			if (paragraph > before) return [];
			return [
				fault(path, `Paragraph ${paragraph} comes after ${before}: tell each once, in order.`),
			];
		}),
	];
};

/** L39: what is guessed and answered at a paragraph is asked of it, once in the brief, among options. */
export const askedInPlace: Rule = (scene) => {
	const known = new Map(scene.items.map((item) => [item.question.id, item]));
	const seen = new Set<string>();
	return eachPart(scene, ({ paragraph, questions }, path) =>
		questions.flatMap((id, index) => {
			const at = (message: string) => fault([...path, 'questions', index], message);
			const item = known.get(id);
			if (!item) return [at(`there is no question "${id}"${didYouMean(id, [...known.keys()])}`)];
			if (seen.has(id)) return [at(`${id} stands in the brief already: take another.`)];
			seen.add(id);
			if (!restsOn(item, paragraph)) {
				return [at(`${id} does not rest on paragraph ${paragraph}: take a question that does.`)];
			}
			if (item.question.wrong.length >= 2) return [];
			return [at(`${id} has no options to guess among: take a question that has.`)];
		}),
	);
};

function restsOn({ question, fact }: Item, paragraph: number): boolean {
	return [...(question.passages ?? []), ...(fact?.passages ?? [])].some(
		(passage) => 'paragraph' in passage && passage.paragraph === paragraph,
	);
}

/** L40: whatever a text refers to is there. A place is one that some question of the decks has for its answer. */
export const strayReferences: Rule = (scene) => {
	const places = scene.items.flatMap(({ question: { answer } }) =>
		'place' in answer ? [slug(answer.place)] : [],
	);
	const facts = [...scene.facts.keys()];
	const dated = facts.filter((id) => scene.facts.get(id)?.date !== undefined);
	const known: Record<ReferenceKind, string[]> = {
		actor: [...scene.actors.keys()],
		place: places,
		fact: facts,
		date: dated,
	};
	const nouns = { actor: 'actor', place: 'place', fact: 'fact', date: 'fact with a date' };
	return eachPart(scene, ({ text }, path) => {
		const at = (message: string) => fault([...path, 'text'], message);
		const spans = parseSpans(text);
		if ('stray' in spans) {
			return [
				at(
					`“${spans.stray}” is no reference: write [words](kind:id), of date, fact, place or actor.`,
				),
			];
		}
		return spans.flatMap(({ to }) => {
			if (!to || known[to.kind].includes(to.id)) return [];
			return [at(`there is no ${nouns[to.kind]} "${to.id}"${didYouMean(to.id, known[to.kind])}`)];
		});
	});
};

/** L41: a brief is brief, and still the whole of it. */
export const briefLength: Rule = (scene) => {
	if (!scene.brief) return [];
	const texts = scene.brief.parts.map(({ text }) => plainText(spansOf(text)));
	const count = wordCount(texts.join(' '));
	if (count >= words.least && count <= words.most) return [];
	return [
		fault(
			['parts'],
			`The brief has ${count} words: it should have between ${words.least} and ${words.most}.`,
		),
	];
};

/** L42: where the record differs from a paragraph, its part says so: the text refers to the fact. */
export const untoldDifference: Rule = (scene) =>
	eachPart(scene, ({ paragraph, text }, path) => {
		const told = new Set(factsIn(spansOf(text)));
		return scene.stated
			.filter(({ fact }) => fact.corrections.length > 0 && standsIn(fact, paragraph))
			.filter(({ fact }) => !told.has(fact.id))
			.map(({ fact: { id } }) =>
				fault(
					[...path, 'text'],
					`The record differs from ${id}, which stands in paragraph ${paragraph}: refer to it, [like this](fact:${id}), so that its correction is shown.`,
				),
			);
	});

function standsIn({ passages }: FactSource, paragraph: number): boolean {
	return passages.some((passage) => 'paragraph' in passage && passage.paragraph === paragraph);
}

/** L43: a part that tells what the author argues names the author. */
export const unsignedArgument: Rule = (scene) =>
	eachPart(scene, ({ text }, path) => {
		const spans = spansOf(text);
		const argued = factsIn(spans).find((id) => scene.facts.get(id)?.argued);
		if (argued === undefined || namesAuthor(plainText(spans), scene.article.author)) return [];
		return [
			fault(
				[...path, 'text'],
				`${argued} is the author’s argument: say “the author argues” or “in the author’s view”.`,
			),
		];
	});

/** L44: no title tells the answer to what is guessed under it. */
export const tellingTitle: Rule = (scene) =>
	eachPart(scene, ({ title, questions }, path) =>
		scene.items.flatMap(({ question }) => {
			if (!questions.includes(question.id)) return [];
			const answer = optionText(question.answer, scene.actors);
			if (!` ${fold(title)} `.includes(` ${fold(answer)} `)) return [];
			return [
				fault(
					[...path, 'title'],
					`The title tells the answer to ${question.id}, which is guessed under it: call the part otherwise.`,
				),
			];
		}),
	);

function eachPart({ brief }: Scene, look: (part: BriefPartSource, path: Path) => Fault[]): Fault[] {
	return (brief?.parts ?? []).flatMap((part, index) => look(part, ['parts', index]));
}

/** None where the text cannot be read: that is a fault of its own. */
function spansOf(text: string): Span[] {
	const spans = parseSpans(text);
	return 'stray' in spans ? [] : spans;
}

function fault(path: Path, message: string): Fault {
	return { file: 'brief', path, message };
}
