import type { Fault } from './finding';
import { fold } from './fold';
import { optionText } from './option';
import type { Rule } from './scene';

/** L28: a matching has an option to spare, or the last pair matches itself. */
export const nothingToSpare: Rule = (scene) =>
	scene.decks.flatMap((deck) =>
		deck.matchings.flatMap(({ id, pairs, extra }, index): Fault[] => {
			const offered = [...pairs.map((pair) => pair.with), ...extra].map((option) =>
				fold(optionText(option, scene.actors)),
			);
			if (extra.length > 0 || new Set(offered).size !== pairs.length) return [];
			return [
				{
					file: deck.id,
					path: ['matchings', index],
					message: `The matching ${id} has as many options as pairs, so that the last matches itself: add an extra one.`,
				},
			];
		}),
	);
