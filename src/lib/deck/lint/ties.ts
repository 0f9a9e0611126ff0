import type { FactSource, TieSource } from '../schema';
import type { Fault } from './finding';
import { fold } from './fold';
import type { Rule } from './scene';

/**
 * L37: a tie joins two different actors, rests on a fact that names both, and stands once. Ids that are
 * not there are L36's.
 */
export const looseTies: Rule = ({ decks, facts, actors }) => {
	const seen = new Set<string>();
	return decks.flatMap((deck) =>
		deck.ties.flatMap((tie, index): Fault[] => {
			const at = (key: keyof TieSource, message: string): Fault => ({
				file: deck.id,
				path: ['ties', index, key],
				message,
			});
			const { from, to, fact: id, verb, mutual } = tie;
			if (from === to) return [at('to', `A tie joins two actors, and both of these are ${from}.`)];
			const ends = mutual ? [from, to].sort() : [from, to];
			const same = [...ends, fold(verb)].join(' ');
			const faults = seen.has(same)
				? [at('verb', `“${from} ${verb} ${to}” is there already: take one of them out.`)]
				: [];
			seen.add(same);
			const fact = facts.get(id);
			if (!fact) return faults;
			const unnamed = [from, to].filter((actor) => actors.has(actor) && !names(fact, actor));
			return [
				...faults,
				...unnamed.map((actor) =>
					at(
						'fact',
						`${id} does not name ${actor}: take a fact that does, or add it to the fact’s actors.`,
					),
				),
			];
		}),
	);
};

function names({ actors, said }: FactSource, actor: string): boolean {
	return actors.includes(actor) || said?.by === actor;
}
