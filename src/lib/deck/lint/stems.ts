import { fold, words } from './fold';
import { optionText, optionsOf, type OptionSource } from './option';
import { optionPath } from './options';
import { eachChoice, eachQuestion, faultAt, type Rule } from './scene';
import { instructions, negatives } from './vocabulary';

/**
 * L09: "which is not" is easily overread, and a negative in stem and option makes two to undo. What a stem
 * quotes, or reports after "that", is somebody's statement and no such negative.
 */
export const negatedStem: Rule = eachQuestion((item, scene) => {
	const stem = unquoted(item.question.stem).replace(/\bthat\b[^,?]*/g, ' ');
	const bare =
		/\b(?:which|what|who|whom|where|when)\b[^?]*?\b(?:is|are|was|were|do|does|did|has|have|had)(?: not\b|n[’']t\b)|\bexcept\b/i;
	if (bare.test(stem.replace(/\b(?:NOT|EXCEPT)\b/g, ''))) {
		return [
			faultAt(
				item,
				['stem'],
				'The stem asks for what is not so: ask for what is, or write NOT in capitals.',
			),
		];
	}
	if (item.question.wrong.length === 0 || !negative(stem)) return [];
	return optionsOf(item.question).map((option, index) => {
		if (!('text' in option) || !negative(unquoted(option.text))) return undefined;
		return faultAt(
			item,
			optionPath(index),
			`A negative in the stem and in “${optionText(option, scene.actors)}”: turn one of them round.`,
		);
	});
});

function unquoted(text: string): string {
	return text.replace(/“[^”]*”|"[^"]*"/g, ' ');
}

function negative(text: string): boolean {
	return words(text).some((word) => negatives.has(word)) || /n[’']t\b/.test(text);
}

/** L18: a stem asks, has a blank, or says what to do. */
export const stemAsks: Rule = eachQuestion((item) => {
	const { stem } = item.question;
	const sentences = stem.split(/(?<=[.:;!]) /);
	const instructs = sentences.some((sentence) => {
		const [first = '', second = ''] = words(sentence);
		return instructions.has(first) || (first === 'in' && second === 'order');
	});
	if (/\?|_{2,}|…/.test(stem) || instructs) return [];
	return [
		faultAt(
			item,
			['stem'],
			'The stem asks nothing: end it in a question mark, leave a blank (___), or begin with an instruction such as “Name …”.',
		),
	];
});

/** L24: "currently" and the like go stale. */
export const staleWord: Rule = eachQuestion((item, { article }) => {
	const stem = unquoted(item.question.stem);
	const word = /\b(?:currently|recently|nowadays|lately|at present|these days)\b/i.exec(stem)?.[0];
	if (word === undefined || /\bas of\b/i.test(stem) || namesAuthor(stem, article.author)) return [];
	return [
		faultAt(
			item,
			['stem'],
			`“${word}” goes stale: say “as of …” with a date, or that the author argues it.`,
		),
	];
});

/** Whether a stem says whose view it asks for: "the author argues", "in the author's view", or the name. */
export function namesAuthor(stem: string, author: string): boolean {
	const surname = author.split(' ').at(-1) ?? author;
	return /\bauthor(?:[’']s)?\b/i.test(stem) || words(stem).includes(fold(surname));
}

/** L15: an article or a number in the stem that only the answer fits. */
export const grammarClue: Rule = eachChoice((item, scene) => {
	const { stem, answer, wrong } = item.question;
	const article = /\b(an?)\s*(?:_{2,}|…|:|\?|$)/i.exec(stem)?.[1]?.toLowerCase();
	if (article !== undefined) {
		const fits = (text: string) => /^[aeiou]/i.test(text) === (article === 'an');
		const [right = '', ...others] = optionsOf(item.question).map((option) =>
			optionText(option, scene.actors),
		);
		if (fits(right) && !others.some(fits)) {
			return [
				faultAt(
					item,
					['stem'],
					`“${article}” fits the answer alone: write “a(n)”, or ask in full.`,
				),
			];
		}
	}
	const count =
		['two', 'three', 'four', 'five', 'six'].findIndex((word) => words(stem).includes(word)) + 2;
	const size = (option: OptionSource) =>
		'actors' in option ? option.actors.length : 'actor' in option ? 1 : 0;
	if (count >= 2 && size(answer) === count && wrong.every((option) => size(option) !== count)) {
		return [
			faultAt(item, ['stem'], `The stem asks for ${count} and only the answer names ${count}.`),
		];
	}
	return [];
});
