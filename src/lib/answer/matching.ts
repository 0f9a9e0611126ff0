import type { Answer, Deck, Fact } from '../deck/deck';
import { overlaps, parseEdtf } from '../deck/edtf';
import { optionId } from '../deck/option-id';
import { shuffled, type Random } from '../events/random';
import { foldName } from './names/fold';

type Matching = Deck['matchings'][number];
type By = Matching['by'];

/** What stands on the left: an actor's own words, what an actor is, or what happened or was said. */
export interface Prompt {
	/** The fact's id. */
	id: string;
	form: 'quotation' | 'role' | 'statement';
	text: string;
	/** The id of its right option. */
	right: string;
}

export type MatchOption = Answer & { id: string };

export type MatchTask =
	| { is: 'ready'; prompts: Prompt[]; options: MatchOption[] }
	/** Prompts that read the same, that have not exactly one right option, or that name their own. */
	| { is: 'refused'; because: 'same-prompt' | 'not-one-right' | 'named'; facts: string[] };

/**
 * Prompts and options to be matched, each side in an order by chance, with the options that match
 * nothing among the others. Refused where a prompt would have two right options, or names its own.
 * Throws at a fact or an actor that the deck does not hold.
 */
export function composeMatching(matching: Matching, deck: Deck, random: Random): MatchTask {
	const { by, pairs, extra } = matching;
	const prompts = pairs.map((pair) => promptOf(pair, by, deck));
	const options = [...pairs.map((pair) => pair.with), ...extra].map((answer): MatchOption => ({
		...answer,
		id: optionId(answer),
	}));
	const texts = prompts.map(({ text }) => foldName(text));
	const refusals = {
		'same-prompt': prompts.filter((_, index) => {
			return texts.indexOf(texts[index] ?? '') !== texts.lastIndexOf(texts[index] ?? '');
		}),
		'not-one-right': prompts.filter((prompt, index) => {
			const right = options[index];
			return (
				options.filter((option) => right && fits(option, right, prompt, by, deck)).length !== 1
			);
		}),
		named: prompts.filter((prompt, index) => namesOf(options[index], deck).some(standsIn(prompt))),
	};
	for (const because of ['same-prompt', 'not-one-right', 'named'] as const) {
		const facts = refusals[because].map(({ id }) => id);
		if (facts.length > 0) return { is: 'refused', because, facts };
	}
	return { is: 'ready', prompts: shuffled(prompts, random), options: shuffled(options, random) };
}

function promptOf(pair: Matching['pairs'][number], by: By, deck: Deck): Prompt {
	const fact = factOf(pair.fact, deck);
	const parts = { id: fact.id, right: optionId(pair.with) };
	if (by === 'role' && pair.with.kind === 'actor') {
		return { ...parts, form: 'role', text: actorOf(pair.with.actor, deck).role };
	}
	if (by === 'speaker' && fact.said?.words !== undefined) {
		return { ...parts, form: 'quotation', text: fact.said.words };
	}
	return { ...parts, form: 'statement', text: fact.says };
}

/** Whether an option is right for a prompt whose right option is given. */
function fits(
	option: MatchOption,
	right: MatchOption,
	prompt: Prompt,
	by: By,
	deck: Deck,
): boolean {
	if (option.id === right.id) return true;
	if (option.kind === 'date' && right.kind === 'date') {
		const [first, second] = [parseEdtf(option.edtf), parseEdtf(right.edtf)];
		return first !== undefined && second !== undefined && overlaps(first, second);
	}
	if (option.kind !== 'actor') return false;
	if (by === 'speaker') return factOf(prompt.id, deck).said?.by === option.actor;
	return by === 'role' && foldName(actorOf(option.actor, deck).role) === foldName(prompt.text);
}

function namesOf(option: MatchOption | undefined, deck: Deck): string[] {
	if (option?.kind === 'actor') {
		const { name, aliases } = actorOf(option.actor, deck);
		return [name, ...aliases];
	}
	return option ? [option.text] : [];
}

function standsIn({ text }: Prompt): (name: string) => boolean {
	return (name) => ` ${foldName(text)} `.includes(` ${foldName(name)} `);
}

function factOf(id: string, { facts }: Deck): Fact {
	const fact = facts[id];
	if (!fact) throw new Error(`There is no fact "${id}".`);
	return fact;
}

function actorOf(id: string, { actors }: Deck): Deck['actors'][string] {
	const actor = actors[id];
	if (!actor) throw new Error(`There is no actor "${id}".`);
	return actor;
}
