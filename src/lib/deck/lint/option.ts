import { formatNumber, joined } from '../compile-answer';
import { formatEdtf, parseEdtf } from '../edtf';
import type { ActorSource, AnswerSource, QuestionSource, WrongSource } from '../schema';
import { foldName } from './fold';

export type OptionSource = AnswerSource | WrongSource;
export type Actors = ReadonlyMap<string, ActorSource>;

/** The text that a learner sees for an answer or an option. */
export function optionText(option: OptionSource, actors: Actors): string {
	if ('date' in option) {
		const edtf = parseEdtf(option.date);
		return edtf ? formatEdtf(edtf) : option.date;
	}
	if ('actor' in option) return actors.get(option.actor)?.name ?? option.actor;
	if ('actors' in option) {
		return joined(option.actors.map((id) => actors.get(id)?.name ?? id));
	}
	if ('number' in option) return formatNumber(option);
	return 'place' in option ? option.place : option.text;
}

/** The ids of the actors that an option names; empty for any other kind. */
export function actorsOf(option: OptionSource): string[] {
	if ('actor' in option) return [option.actor];
	return 'actors' in option ? [...new Set(option.actors)].sort() : [];
}

/** Every name of an actor: the shown one first. */
export function namesOf(actor: ActorSource): string[] {
	return [actor.name, ...actor.aliases];
}

/** What sort of thing an option is, in words: "state", "several states", "date", "statement". */
export function kindOf(option: OptionSource, actors: Actors): string {
	if ('actor' in option) return actors.get(option.actor)?.kind ?? 'actor';
	if ('actors' in option) {
		const kinds = new Set(option.actors.map((id) => actors.get(id)?.kind ?? 'actor'));
		return `several ${[...kinds].sort().join(' and ')}s`;
	}
	if ('date' in option) return 'date';
	if ('number' in option) return 'number';
	return 'place' in option ? 'place' : 'statement';
}

/** The actor whom an option names, be it by id or by a text that is, as a whole, one of its names. */
export function actorNamed(option: OptionSource, actors: Actors): string | undefined {
	if ('actor' in option) return option.actor;
	const text = 'place' in option ? option.place : 'text' in option ? option.text : undefined;
	return text === undefined ? undefined : actorCalled(text, actors);
}

export function actorCalled(text: string, actors: Actors): string | undefined {
	const name = foldName(text);
	for (const actor of actors.values()) {
		if (namesOf(actor).some((other) => foldName(other) === name)) return actor.id;
	}
	return undefined;
}

/** All options of a question, the right one first; only the answer where it is asked by recall alone. */
export function optionsOf(question: QuestionSource): OptionSource[] {
	return [question.answer, ...question.wrong];
}

export function isChoice(question: QuestionSource): boolean {
	return question.wrong.length > 0;
}
