import type { Verdict } from '../../answer/verdict';
import type { Given } from '../../quiz/given';
import type { Known } from '../../quiz/known';
import type { PaperQuestion } from '../../quiz/question';
import { promptText } from '../arranging';
import { optionTexts } from './texts';

/** One of the things that a question asks together: an actor, an event in its place, a pair. */
export interface Part {
	id: string;
	/** Open: nothing was given for it. */
	is: 'right' | 'wrong' | 'open';
	text: string;
	/** It is somebody's own words, in quotation marks. */
	quoted: boolean;
	/** What was right, and what was given where that is not it: "Yours: Japan". */
	lines: string[];
}

type OfKind<Kind> = Extract<PaperQuestion, { kind: Kind }>;
type GivenOf<Kind> = Extract<Given, { kind: Kind }>;

/**
 * The parts of a question that has some, in their right order: each with what was given for it. Without
 * an answer all are open; null for a question that has but one answer.
 */
export function partsOf(
	question: PaperQuestion,
	given: Given | null,
	verdict: Verdict | null,
	known: Known,
): Part[] | null {
	switch (question.kind) {
		case 'several':
			return actors(question, given?.kind === 'several' ? given : null, verdict);
		case 'order':
			return events(question, given?.kind === 'order' ? given : null, known);
		case 'match':
			return pairs(question, given?.kind === 'match' ? given : null);
		default:
			return null;
	}
}

function actors(
	question: OfKind<'several'>,
	given: GivenOf<'several'> | null,
	verdict: Verdict | null,
): Part[] {
	const { answer } = question.asked;
	const right = answer.kind === 'actors' ? answer.actors : [];
	const named = question.options.filter(({ id }) => right.includes(id));
	const wrongly = verdict && 'wrongly' in verdict ? verdict.wrongly : [];
	return [
		...named.map(({ id, text }): Part => {
			const picked = given?.actors.includes(id) ?? false;
			const is = picked ? 'right' : given ? 'wrong' : 'open';
			return { id, is, text, quoted: false, lines: is === 'wrong' ? ['Not picked'] : [] };
		}),
		...wrongly.flatMap(({ actor }) =>
			optionTexts(question, [actor]).map((text): Part => {
				return { id: actor, is: 'wrong', text, quoted: false, lines: ['Picked in error'] };
			}),
		),
	];
}

function events(
	question: OfKind<'order'>,
	given: GivenOf<'order'> | null,
	{ dateText }: Known,
): Part[] {
	return question.right.flatMap((id, place) => {
		const statement = question.statements.find((one) => one.id === id);
		if (!statement) return [];
		const at = given ? given.ids.indexOf(id) : -1;
		const is = at === place ? 'right' : at < 0 ? 'open' : 'wrong';
		const yours = is === 'wrong' ? [`Yours: at ${at + 1}`] : [];
		const { text, date } = statement;
		return [{ id, is, text, quoted: false, lines: [dateText(date), ...yours] } satisfies Part];
	});
}

function pairs(question: OfKind<'match'>, given: GivenOf<'match'> | null): Part[] {
	return question.prompts.map(({ id, text, form, right }): Part => {
		const option = given?.pairs.find(({ prompt }) => prompt === id)?.option;
		const is = option === undefined ? 'open' : option === right ? 'right' : 'wrong';
		const rightLine = optionTexts(question, [right]).map((name) => `Right: ${name}`);
		const [yours] = option === undefined ? [] : optionTexts(question, [option]);
		const lines = {
			right: optionTexts(question, [right]),
			wrong: [`Yours: ${yours ?? ''}`, ...rightLine],
			open: rightLine,
		}[is];
		return { id, is, text: promptText({ form, text }), quoted: form === 'quotation', lines };
	});
}
