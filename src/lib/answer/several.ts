import type { Option, Question } from '../deck/deck';
import { shuffled, type Random } from '../events/random';
import { levelOf, type Again, type Partly, type Right, type Wrong } from './verdict';

/** Actors to pick from, by id; or none, where the question has no wrong ones to offer. */
export type SeveralTask =
	{ is: 'ready'; actors: string[] } | { is: 'refused'; because: 'no-others' };

/** An actor picked in error, with the wrong option that names it and says why. */
export interface WrongPick {
	actor: string;
	from: Option;
}

/** Actors by id: right picks, right ones that were not picked, wrong picks. */
interface Picks {
	found: string[];
	missed: string[];
	wrongly: WrongPick[];
}

export type SeveralVerdict = ((Right | Partly | Wrong) & Picks) | Again<{ because: 'empty' }>;

/**
 * The options of a question with several right actors: those, and every other actor of its wrong
 * options, in an order by chance. Throws where the answer is not several actors.
 */
export function composeSeveral(question: Question, random: Random): SeveralTask {
	const right = rightActors(question);
	const others = [...wrongActors(question).keys()];
	if (question.recallOnly || others.length === 0) return { is: 'refused', because: 'no-others' };
	return { is: 'ready', actors: shuffled([...right, ...others], random) };
}

/**
 * Grades the actors that were picked. Credit is right picks minus wrong ones, as a share of the right
 * ones and never below 0, so that picking everything earns nothing where as many are wrong: our
 * choice. No pick at all is asked again; a pick twice counts once; what was no option throws.
 */
export function gradeSeveral(question: Question, picked: readonly string[]): SeveralVerdict {
	const right = rightActors(question);
	const options = wrongActors(question);
	const picks = [...new Set(picked)];
	if (picks.length === 0) return { is: 'again', because: 'empty' };
	const found = right.filter((actor) => picks.includes(actor));
	const missed = right.filter((actor) => !picks.includes(actor));
	const wrongly = picks
		.filter((actor) => !right.includes(actor))
		.map((actor) => {
			const from = options.get(actor);
			if (!from) throw new Error(`${question.id} has no option "${actor}".`);
			return { actor, from };
		});
	const credit = Math.max(0, found.length - wrongly.length) / right.length;
	return { ...levelOf(credit), found, missed, wrongly };
}

function rightActors({ id, answer }: Question): string[] {
	if (answer.kind !== 'actors') throw new Error(`${id} does not ask for several actors.`);
	return answer.actors;
}

function wrongActors(question: Question): Map<string, Option> {
	const right = rightActors(question);
	const named = question.wrong.flatMap((option): [string, Option][] =>
		option.kind === 'actors' ? option.actors.map((actor) => [actor, option]) : [],
	);
	// The first option that names an actor keeps it.
	return new Map(named.filter(([actor]) => !right.includes(actor)).reverse());
}
