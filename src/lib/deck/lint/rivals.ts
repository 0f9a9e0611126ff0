import { overlaps, parseEdtf } from '../edtf';
import type { AnswerSource, FactSource } from '../schema';
import { foldName, fold } from './fold';
import {
	actorCalled,
	actorNamed,
	actorsOf,
	namesOf,
	optionText,
	type OptionSource,
} from './option';
import { eachChoice, faultAt, type Rule, type Scene } from './scene';

/** L03: no wrong option that is right as well: a date that overlaps the answer, another name of the actor. */
export const rivalOptions: Rule = eachChoice((item, scene) => {
	const { answer, wrong } = item.question;
	return wrong.map((option, index) => {
		const reason = alsoRight(option, answer, scene);
		if (reason === undefined) return undefined;
		const text = optionText(option, scene.actors);
		const right = optionText(answer, scene.actors);
		return faultAt(
			item,
			['wrong', index],
			`“${text}” ${reason} “${right}”, so it is not surely wrong: offer another.`,
		);
	});
});

function alsoRight(option: OptionSource, answer: AnswerSource, scene: Scene): string | undefined {
	if ('date' in option && 'date' in answer) {
		return datesMeet(option.date, answer.date) ? 'overlaps the answer' : undefined;
	}
	if ('actors' in option && 'actors' in answer) {
		const same = actorsOf(option).join() === actorsOf(answer).join();
		return same ? 'names the same actors as the answer' : undefined;
	}
	const actor = actorNamed(option, scene.actors);
	if (actor !== undefined && actor === actorNamed(answer, scene.actors)) {
		return 'is another name of the answer';
	}
	if ('actor' in option && 'actor' in answer && shareName(option.actor, answer.actor, scene)) {
		return 'shares a name with the answer';
	}
	if ('place' in option && 'place' in answer) {
		const other = answer.aliases.some((alias) => foldName(alias) === foldName(option.place));
		return other ? 'is another name of the answer' : undefined;
	}
	return undefined;
}

function shareName(a: string, b: string, { actors }: Scene): boolean {
	const [first, second] = [actors.get(a), actors.get(b)];
	if (!first || !second) return false;
	const names = new Set(namesOf(first).map(foldName));
	return namesOf(second).some((name) => names.has(foldName(name)));
}

function datesMeet(a: string, b: string): boolean {
	const [first, second] = [parseEdtf(a), parseEdtf(b)];
	return first !== undefined && second !== undefined && overlaps(first, second);
}

/** L32: no wrong option from the fact's own list of what must never be offered as wrong. */
export const neverOptions: Rule = eachChoice((item, scene) => {
	const { fact } = item;
	if (!fact) return [];
	return item.question.wrong.map((option, index) => {
		const never = listed(option, fact, scene);
		if (never === undefined) return undefined;
		return faultAt(
			item,
			['wrong', index],
			`“${optionText(option, scene.actors)}” must never be a wrong option here: ${fact.id} lists “${never}” as accepted or disputed.`,
		);
	});
});

function listed(option: OptionSource, fact: FactSource, scene: Scene): string | undefined {
	return fact.never.find((never) => {
		if ('date' in option) return datesMeet(option.date, never);
		if ('number' in option) return /^[\s\d.,+-]+$/.test(never) && Number(never) === option.number;
		const actor = scene.actors.has(never) ? never : actorCalled(never, scene.actors);
		if (actor !== undefined) {
			const offered = 'actors' in option ? actorsOf(option) : [actorNamed(option, scene.actors)];
			if (offered.includes(actor)) return true;
		}
		return fold(optionText(option, scene.actors)) === fold(never);
	});
}
