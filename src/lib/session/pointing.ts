import type { Option, Question } from '../deck/deck';
import type { Place } from '../deck/map';
import { optionId } from '../deck/option-id';
import type { PaperOption, PaperQuestion } from '../quiz/question';

type Pointed = Extract<PaperQuestion, { kind: 'choice' | 'several' }>;

/** A question with every place of a map among its options, and the option that each place is. */
export interface Pointing {
	question: Pointed;
	/** The id of the option that a place stands for, by the place's id; none for what cannot be it. */
	options: ReadonlyMap<string, string>;
	/** Ids of the places that are right. */
	right: readonly string[];
}

/**
 * A question as it is put on a map: all places are offered, those that it has no wrong option for as
 * wrong ones without a reason. `put` is the question as a paper has it. Throws where the answer is none
 * of the places.
 */
export function pointingOf(put: Pointed, places: readonly Place[]): Pointing {
	const { asked } = put;
	return put.kind === 'several' ? several(put, asked, places) : one(put, asked, places);
}

function one(put: Pointed, asked: Question, places: readonly Place[]): Pointing {
	const right = optionId(asked.answer);
	const own = new Map(asked.wrong.map((option) => [option.id, option]));
	const offered = places.map((place) => {
		const answer = answerOf(place, asked);
		return { place: place.id, option: { ...answer, id: optionId(answer) } };
	});
	if (!offered.some(({ option }) => option.id === right)) {
		throw new Error(`The answer to ${asked.id} is no place of the map.`);
	}
	const wrong = offered
		.filter(({ option }) => option.id !== right)
		.map(({ option }) => own.get(option.id) ?? option);
	return {
		question: {
			...put,
			kind: 'choice',
			asked: { ...asked, wrong },
			options: offered.map(({ option }): PaperOption => ({ id: option.id, text: option.text })),
		},
		options: new Map(offered.map(({ place, option }) => [place, option.id])),
		right: offered.filter(({ option }) => option.id === right).map(({ place }) => place),
	};
}

/** A state is the actor that it stands for, where an actor is asked for; else a place. */
function answerOf({ name, actor }: Place, { answer }: Question) {
	return answer.kind === 'actor' && actor !== undefined
		? ({ kind: 'actor', actor, text: name } as const)
		: ({ kind: 'place', place: name, aliases: [] as string[], text: name } as const);
}

function several(put: Pointed, asked: Question, places: readonly Place[]): Pointing {
	const { answer } = asked;
	const right = answer.kind === 'actors' ? answer.actors : [];
	const states = places.flatMap(({ id, name, actor }) =>
		actor === undefined ? [] : [{ place: id, id: actor, text: name }],
	);
	if (right.length === 0 || !right.every((actor) => states.some(({ id }) => id === actor))) {
		throw new Error(`The answer to ${asked.id} is no places of the map.`);
	}
	const others = states.map(({ id }) => id).filter((actor) => !right.includes(actor));
	const rest: Option = { kind: 'actors', actors: others, text: '', id: 'actors:others' };
	return {
		question: {
			...put,
			kind: 'several',
			// The question's own wrong options come first: the first that names an actor says why.
			asked: { ...asked, wrong: [...asked.wrong, rest] },
			options: states.map(({ id, text }): PaperOption => ({ id, text })),
		},
		options: new Map(states.map(({ place, id }) => [place, id])),
		right: states.filter(({ id }) => right.includes(id)).map(({ place }) => place),
	};
}
