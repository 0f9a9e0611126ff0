import { levelOf, type Again, type Partly, type Right, type Wrong } from './verdict';

/** One prompt and what was matched with it; option ids. `belongsTo` is the prompt that the given
 * option is the answer of, null for one that is the answer of none. */
export type PairVerdict =
	| { prompt: string; is: 'right'; right: string }
	| { prompt: string; is: 'wrong'; right: string; given: string; belongsTo: string | null }
	| { prompt: string; is: 'open'; right: string };

export type MatchVerdict =
	((Right | Partly | Wrong) & { pairs: PairVerdict[] }) | Again<{ because: 'empty' }>;

/** What grading needs of a matching: its prompts with their right option, and all options, by id. */
export interface MatchKey {
	prompts: readonly { id: string; right: string }[];
	options: readonly { id: string }[];
}

/**
 * Grades a matching: the option id given for each prompt, by its id. Credit is the share of prompts
 * matched rightly; an open one is not right (our choice). Nothing matched at all is asked again; a
 * prompt or an option that is not there throws.
 */
export function gradeMatch(key: MatchKey, given: ReadonlyMap<string, string>): MatchVerdict {
	const prompts = new Set(key.prompts.map(({ id }) => id));
	const options = new Set(key.options.map(({ id }) => id));
	for (const [prompt, option] of given) {
		if (!prompts.has(prompt)) throw new Error(`There is no prompt "${prompt}".`);
		if (!options.has(option)) throw new Error(`There is no option "${option}".`);
	}
	if (given.size === 0) return { is: 'again', because: 'empty' };
	const pairs = key.prompts.map(({ id, right }): PairVerdict => {
		const option = given.get(id);
		if (option === undefined) return { prompt: id, is: 'open', right };
		if (option === right) return { prompt: id, is: 'right', right };
		const belongsTo = key.prompts.find((prompt) => prompt.right === option)?.id ?? null;
		return { prompt: id, is: 'wrong', right, given: option, belongsTo };
	});
	const share = pairs.filter(({ is }) => is === 'right').length / pairs.length;
	return { ...levelOf(share), pairs };
}
