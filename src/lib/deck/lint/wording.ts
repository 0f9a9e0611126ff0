import type { Fault } from './finding';
import { words } from './fold';
import { namesOf, optionText, optionsOf, type OptionSource } from './option';
import { passageWords } from './passages';
import { eachChoice, faultAt, type Rule, type Scene } from './scene';
import { absolutes, functionWords, hedges } from './vocabulary';

/**
 * L10: absolutes in wrong options alone, or hedges in the answer alone, give the answer away; unless the passage
 * itself has the word. Without the article's text that cannot be known, and it is information only.
 */
export const tellingWords: Rule = eachChoice((item, scene) => {
	const { answer, wrong } = item.question;
	const read = (option: OptionSource) =>
		'text' in option ? words(option.text.replace(/\bMay\b/g, '')) : [];
	const excused = new Set(passageWords(item, scene));
	const found = (texts: string[][], listed: ReadonlySet<string>) =>
		texts.flat().find((word) => listed.has(word) && !excused.has(word));
	const absolute = found(wrong.map(read), absolutes);
	const hedge = found([read(answer)], hedges);
	return [
		absolute !== undefined && !read(answer).some((word) => absolutes.has(word))
			? unsure(
					scene,
					faultAt(
						item,
						['wrong', wrong.findIndex((option) => read(option).includes(absolute))],
						`Only wrong options say “${absolute}”: absolutes are crossed out unread.`,
					),
				)
			: undefined,
		hedge !== undefined && !wrong.flatMap(read).some((word) => hedges.has(word))
			? unsure(
					scene,
					faultAt(item, ['answer'], `Only the answer says “${hedge}”: hedges are ticked unread.`),
				)
			: undefined,
	];
});

function unsure(scene: Scene, fault: Fault): Fault {
	return scene.text ? fault : { ...fault, level: 'information' };
}

/**
 * L11: a content word that is rare (at most twice in the article, in at most two stems of the deck) and no part of
 * an actor's name stands in the stem and the answer, and in no wrong option. Without the text: information.
 */
export const echoedWord: Rule = (scene) => {
	const named = new Set([...scene.actors.values()].flatMap(namesOf).flatMap(stems));
	const article = counts(stems(scene.text?.whole ?? ''));
	return scene.decks.flatMap((deck) => {
		const items = scene.items.filter((item) => item.deck === deck);
		const asked = counts(items.flatMap(({ question }) => [...new Set(stems(question.stem))]));
		const rare = (word: string) => (article.get(word) ?? 0) <= 2 && (asked.get(word) ?? 0) <= 2;
		return items.flatMap((item) => {
			const [right = '', ...wrong] = optionsOf(item.question).map((option) =>
				optionText(option, scene.actors),
			);
			if (wrong.length === 0) return [];
			const elsewhere = new Set(wrong.flatMap(stems));
			const inStem = new Set(stems(item.question.stem));
			const echo = stems(right).find(
				(word) => inStem.has(word) && rare(word) && !named.has(word) && !elsewhere.has(word),
			);
			if (echo === undefined) return [];
			return [
				unsure(
					scene,
					faultAt(
						item,
						['answer'],
						`The stem and the answer alone share “${echo}”: say it in another word.`,
					),
				),
			];
		});
	});
};

/** The content words, without the plural's s. */
function stems(text: string): string[] {
	return words(text)
		.filter((word) => /^\p{L}{4,}$/u.test(word) && !functionWords.has(word))
		.map((word) => word.replace(/(?<=\p{L}{3})(?<!s)s$/u, ''));
}

function counts(list: string[]): Map<string, number> {
	const found = new Map<string, number>();
	for (const word of list) found.set(word, (found.get(word) ?? 0) + 1);
	return found;
}
