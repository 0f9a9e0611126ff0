import { fold } from './fold';
import { optionText, optionsOf } from './option';
import { optionPath } from './options';
import { eachChoice, faultAt, type Rule } from './scene';

const catchAll =
	/^(?:(?:all|none|both|neither|any|some|each|either)(?: of)?(?: the| these| those)?(?: two| three| four)?(?: above| below| these| those| them| options| answers| others)*|(?:both )?(?:option |answer )?[a-e](?: (?:and|or|&) (?:option |answer )?[a-e])+(?: only)?)$/;

/** L05: no option that is, as a whole, "all of the above", "both of these", or two other options joined. */
export const catchAllOptions: Rule = eachChoice((item, scene) => {
	const options = optionsOf(item.question);
	const texts = options.map((option) => fold(optionText(option, scene.actors)));
	return options.map((option, index) => {
		const text = texts[index] ?? '';
		const stated = 'text' in option || 'place' in option;
		if (!stated || !(catchAll.test(text) || joinsOthers(text, texts))) return undefined;
		return faultAt(
			item,
			optionPath(index),
			`“${optionText(option, scene.actors)}” is about the other options: offer an answer of its own.`,
		);
	});
});

function joinsOthers(text: string, texts: string[]): boolean {
	const parts = text.replace(/^both /, '').split(/ (?:and|&) /);
	return parts.length > 1 && parts.every((part) => part !== text && texts.includes(part));
}
