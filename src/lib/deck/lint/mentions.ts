import type { AnswerSource } from '../schema';
import type { Path } from './finding';
import type { Scene } from './scene';

/** A mention of something by its id or as a date, and where it stands. */
export interface Mention {
	file: string;
	path: Path;
	value: string;
}

/** Every fact that is mentioned by its id. */
export function factMentions({ decks }: Scene): Mention[] {
	return decks.flatMap((deck) => {
		const at = (value: string, ...path: Path) => ({ file: deck.id, path, value });
		return [
			...deck.questions.flatMap(({ fact, wrong }, index) => [
				at(fact, 'questions', index, 'fact'),
				...wrong.flatMap(({ of }, option) =>
					of === undefined ? [] : [at(of, 'questions', index, 'wrong', option, 'of')],
				),
			]),
			...deck.orderings.flatMap(({ facts }, index) =>
				facts.map((fact, position) => at(fact, 'orderings', index, 'facts', position)),
			),
			...deck.ties.map(({ fact }, index) => at(fact, 'ties', index, 'fact')),
			...deck.matchings.flatMap(({ pairs }, index) =>
				pairs.map(({ fact }, pair) => at(fact, 'matchings', index, 'pairs', pair, 'fact')),
			),
		];
	});
}

/** Every answer, wrong option and extra of the decks, with its path. */
function answers({ decks }: Scene): { file: string; path: Path; answer: AnswerSource }[] {
	return decks.flatMap((deck) => [
		...deck.questions.flatMap((question, index) => [
			{ file: deck.id, path: ['questions', index, 'answer'], answer: question.answer },
			...question.wrong.map((option, place) => ({
				file: deck.id,
				path: ['questions', index, 'wrong', place],
				answer: option as AnswerSource,
			})),
		]),
		...deck.matchings.flatMap(({ pairs, extra }, index) => [
			...pairs.map((pair, place) => ({
				file: deck.id,
				path: ['matchings', index, 'pairs', place, 'with'],
				answer: pair.with,
			})),
			...extra.map((answer, place) => ({
				file: deck.id,
				path: ['matchings', index, 'extra', place],
				answer,
			})),
		]),
	]);
}

/** Every actor that is mentioned by its id. */
export function actorMentions(scene: Scene): Mention[] {
	return [
		...scene.stated.flatMap(({ deck, fact, path }) => [
			...fact.actors.map((value, index) => ({
				file: deck.id,
				path: [...path, 'actors', index],
				value,
			})),
			...(fact.said?.by === undefined
				? []
				: [{ file: deck.id, path: [...path, 'said', 'by'], value: fact.said.by }]),
		]),
		...scene.decks.flatMap((deck) =>
			deck.actors.flatMap(({ unlike = [] }, index) =>
				unlike.map((value, place) => ({
					file: deck.id,
					path: ['actors', index, 'unlike', place],
					value,
				})),
			),
		),
		...scene.decks.flatMap((deck) =>
			deck.ties.flatMap((tie, index) =>
				(['from', 'to'] as const).map((end) => ({
					file: deck.id,
					path: ['ties', index, end],
					value: tie[end],
				})),
			),
		),
		...answers(scene).flatMap(({ file, path, answer }) => {
			if ('actor' in answer) return [{ file, path: [...path, 'actor'], value: answer.actor }];
			if (!('actors' in answer)) return [];
			return answer.actors.map((value, index) => ({
				file,
				path: [...path, 'actors', index],
				value,
			}));
		}),
	];
}

/** Every date of the facts and the answers. */
export function dateMentions(scene: Scene): Mention[] {
	return [
		...scene.stated.flatMap(({ deck, fact, path }) => [
			...(['date', 'recordDate'] as const).flatMap((key) => {
				const value = fact[key];
				return value === undefined ? [] : [{ file: deck.id, path: [...path, key], value }];
			}),
			...fact.alsoDates.map((value, index) => ({
				file: deck.id,
				path: [...path, 'alsoDates', index],
				value,
			})),
			...fact.never.flatMap((value, index) =>
				/^\d{4}-/.test(value) ? [{ file: deck.id, path: [...path, 'never', index], value }] : [],
			),
		]),
		...answers(scene).flatMap(({ file, path, answer }) =>
			'date' in answer ? [{ file, path: [...path, 'date'], value: answer.date }] : [],
		),
	];
}
