import { fold, foldKeepingCase, hasWords } from './fold';
import { namesOf, optionText } from './option';
import { faultAt, eachQuestion, type Item, type Rule, type Scene } from './scene';

/** L20: the whole answer does not stand in what its own question shows. */
export const answerInStem: Rule = eachQuestion((item, scene) => {
	const { stem, quotation } = item.question;
	const shown = asksSpeaker(item) ? stem.replace(/“[^”]*”|"[^"]*"/g, ' ') : stem;
	const place = stands(item, shown, scene)
		? 'stem'
		: quotation !== undefined && !asksSpeaker(item) && stands(item, quotation, scene)
			? 'quotation'
			: undefined;
	if (place === undefined) return [];
	const answer = optionText(item.question.answer, scene.actors);
	return [
		faultAt(
			item,
			[place],
			`The answer “${answer}” stands in the ${place}, under this or another name: put it otherwise.`,
		),
	];
});

/** L20b: the whole answer stands in another item's stem, quotation or explanation: never both on one paper. */
export const enemies: Rule = eachQuestion((item, scene) => {
	const found = scene.items.filter(({ question }) => {
		if (question === item.question) return false;
		return [question.stem, question.quotation ?? '', question.why].some((text) =>
			stands(item, text, scene),
		);
	});
	if (found.length === 0) return [];
	const ids = found.map(({ question }) => question.id);
	const shown = ids.slice(0, 6).join(', ') + (ids.length > 6 ? ` and ${ids.length - 6} more` : '');
	const answer = optionText(item.question.answer, scene.actors);
	return [
		faultAt(item, ['answer'], `The answer “${answer}” stands in ${shown}: never on one paper.`),
	];
});

/** L30: a quotation whose speaker is asked for does not name the speaker by any whole name. */
export const quotationNamesSpeaker: Rule = eachQuestion((item, scene) => {
	if (!asksSpeaker(item)) return [];
	const { stem, quotation } = item.question;
	const inStem = [...stem.matchAll(/“([^”]*)”|"([^"]*)"/g)].map(
		(found) => found[1] ?? found[2] ?? '',
	);
	const names = answerNames(item, scene);
	const quoted = [...inStem, quotation ?? ''].map(foldKeepingCase).join(' | ');
	const name = names.find((candidate) => hasWords(quoted, foldKeepingCase(candidate)));
	if (name === undefined) return [];
	return [
		faultAt(
			item,
			quotation === undefined ? ['stem'] : ['quotation'],
			`The quotation names its own speaker (“${name}”): shorten it, or ask by recall what was said.`,
		),
	];
});

/** Whether the question asks who said something: its answer is the actor who did. */
function asksSpeaker({ question, fact }: Item): boolean {
	return 'actor' in question.answer && question.answer.actor === fact?.said?.by;
}

/** Names of actors keep their case: "Time" is an outlet, "time" is not. All else is folded whole. */
function stands(item: Item, text: string, scene: Scene): boolean {
	const { answer } = item.question;
	if ('number' in answer) return hasWords(fold(text), String(answer.number));
	if ('actor' in answer || 'place' in answer) {
		const cased = foldKeepingCase(text);
		return answerNames(item, scene).some((name) => hasWords(cased, foldKeepingCase(name)));
	}
	return hasWords(fold(text), fold(optionText(answer, scene.actors)));
}

function answerNames({ question }: Item, { actors }: Scene): string[] {
	const { answer } = question;
	if ('place' in answer) return [answer.place, ...answer.aliases];
	const actor = 'actor' in answer ? actors.get(answer.actor) : undefined;
	return actor ? namesOf(actor) : [];
}
