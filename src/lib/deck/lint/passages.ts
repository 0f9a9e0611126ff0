import type { ArticleSource } from '../article-schema';
import type { PassageSource } from '../schema';
import { placeOf, quotes, spanOf, type ArticleText, type Span } from './article-text';
import type { Fault } from './finding';
import { fold, words } from './fold';
import { optionText } from './option';
import { pointedAt, pointerOf, type Pointed } from './pointer';
import { eachQuestion, faultAt, type Item, type Rule, type Scene } from './scene';

/** L21: each item has an explanation that says more than its answer, and a passage. */
export const unexplained: Rule = eachQuestion((item, { actors }) => {
	const { why, answer, passages } = item.question;
	const text = fold(why);
	const passage = passages ?? item.fact?.passages ?? [];
	return [
		why.trim() === '' || text === fold(optionText(answer, actors))
			? faultAt(
					item,
					['why'],
					'The explanation says no more than the answer: tell in a sentence or two what the article says.',
				)
			: undefined,
		item.fact && passage.length === 0
			? faultAt(item, [], 'Neither the question nor its fact points at a passage: add one.')
			: undefined,
	];
});

/**
 * L22: each passage, pointed at by few words, stands in its paragraph exactly once; each quotation is verbatim. Without the article's
 * text, each must be in passages.lock, that is, have been found when the text was last given.
 */
export const strayPassages: Rule = (scene) => {
	const { text, lock, article } = scene;
	const pointed = pointedAt(scene);
	const wordy = pointed.flatMap(tooWordy);
	if (text)
		return [
			...wordy,
			...openingFaults(article, text),
			...pointed.flatMap((one) => inText(one, text)),
		];
	const beyond = [...wordy, ...pointed.flatMap((one) => beyondEnd(one, article))];
	if (lock)
		return [...beyond, ...pointed.filter(({ pointer }) => !lock.has(pointer)).map(unlocked)];
	if (pointed.length === 0) return beyond;
	return [
		...beyond,
		{
			file: 'article',
			path: [],
			level: 'warning',
			message: `No passage was checked: there is neither the article’s text nor passages.lock. ${advice}`,
		},
	];
};

const advice = 'Run “npm run lint:decks -- --article TEXT --write-lock”.';

/** A pointer is no copy: so many words at most of the passage's beginning and end. */
const pointerWords = 8;

function tooWordy({ where, rest, ...pointed }: Pointed): Fault[] {
	if (!('passage' in pointed) || 'whole' in pointed.passage) return [];
	const { from, to } = pointed.passage;
	return (['from', 'to'] as const).flatMap((end) => {
		const count = (end === 'from' ? from : (to ?? '')).split(/\s+/).length;
		if (count <= pointerWords) return [];
		return [
			faultAt(
				where,
				[...rest, end],
				`${count} words are more than a pointer needs: two to six find the passage, and the article’s sentences stay out of the deck.`,
			),
		];
	});
}

function openingFaults(article: ArticleSource, text: ArticleText): Fault[] {
	return article.paragraphs.flatMap((opening, index) => {
		const lines = text.paragraphs[index]?.lines ?? 0;
		if (lines === 1) return [];
		return [
			{
				file: 'article',
				path: ['paragraphs', index],
				message: `“${opening}” starts ${lines} lines of the text, not one: copy the first words of paragraph ${index + 1} from the text.`,
			},
		];
	});
}

function inText(pointed: Pointed, text: ArticleText): Fault[] {
	if ('passage' in pointed) {
		const span = spanOf(pointed.passage, text);
		if (span.found) return [];
		return [faultAt(pointed.where, pointed.rest, missed(pointed.passage, span))];
	}
	const places = pointed.passages.map((passage) => placeOf(passage, text));
	if (places.some((place) => place !== undefined && quotes(place, pointed.quotation))) return [];
	return [
		faultAt(
			pointed.where,
			pointed.rest,
			`“${pointed.quotation}” does not stand word for word where its passage points: copy the words as the article prints them.`,
		),
	];
}

function missed(passage: PassageSource, span: Exclude<Span, { found: true }>): string {
	if ('whole' in passage) return 'The article’s text is empty.';
	const place =
		'paragraph' in passage ? `paragraph ${passage.paragraph}` : `footnote ${passage.footnote}`;
	if (span.part === 'place') return `The text has no ${place}: mend the number.`;
	const words = span.part === 'from' ? passage.from : passage.to;
	const where = span.part === 'from' ? place : `${place} after “${passage.from}”`;
	const mend =
		span.times === 0 ? 'copy the words as the article prints them' : 'take in another word';
	const times = span.times === 0 ? 'does not stand' : `stands ${span.times} times`;
	return `“${words}” ${times} in ${where}: ${mend}.`;
}

function beyondEnd({ where, rest, ...pointed }: Pointed, article: ArticleSource): Fault[] {
	if (!('passage' in pointed) || 'whole' in pointed.passage) return [];
	const { passage } = pointed;
	const beyond =
		'paragraph' in passage
			? passage.paragraph > article.paragraphs.length
			: passage.footnote > article.footnotes;
	if (!beyond) return [];
	return [
		faultAt(
			where,
			rest,
			`The article has no ${pointerOf(passage).split(' ')[0]}: mend the number.`,
		),
	];
}

function unlocked({ where, rest, ...pointed }: Pointed): Fault {
	const what = 'passage' in pointed ? 'passage' : 'quotation';
	return faultAt(
		where,
		rest,
		`This ${what} was changed and not checked against the text. ${advice}`,
	);
}

/** The folded words of a question's passages; none without the text. */
export function passageWords({ question, fact }: Item, { text }: Scene): string[] {
	if (!text) return [];
	return (question.passages ?? fact?.passages ?? []).flatMap((passage) => {
		const span = 'whole' in passage ? undefined : spanOf(passage, text);
		return span?.found ? words(span.span) : [];
	});
}
