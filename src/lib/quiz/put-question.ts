import { composeSeveral } from '../answer/several';
import type { Deck, Question } from '../deck/deck';
import { optionId } from '../deck/option-id';
import { randomFrom } from '../events/random';
import type { Candidate, QuestionCandidate } from './candidate';
import { byLot, lot } from './lot';
import type { PaperOption, PaperQuestion } from './question';

export type LotOf = (name: string) => number;

/** Where a candidate of a paper comes from. */
export function sourceOf({ id, deck, facts }: Candidate) {
	return { id, article: deck.article, deck: deck.id, facts: [...facts] };
}

/** The question as the paper of this seed puts it: its kind, its texts, its options by lot. */
export function putQuestion(candidate: QuestionCandidate, seed: number): PaperQuestion {
	const { id, deck, question } = candidate;
	const lotOf = (name: string) => lot(seed, id, name);
	const asked = { ...sourceOf(candidate), version: question.version, asked: question };
	const kind = kindOf(candidate, lotOf);
	switch (kind) {
		case 'choice':
			return { ...asked, kind, options: inLots(choices(question), lotOf) };
		case 'several':
			return { ...asked, kind, options: inLots(actors(question, deck), lotOf) };
		case 'name':
		case 'number':
		case 'date':
			return { ...asked, kind };
		default:
			throw new Error(`${id} cannot be put as ${kind}.`);
	}
}

function kindOf({ id, kinds }: QuestionCandidate, lotOf: LotOf) {
	const kind = kinds[Math.floor(lotOf('kind') * kinds.length)];
	if (!kind) throw new Error(`There is no kind in which to ask ${id}.`);
	return kind;
}

function inLots(options: readonly PaperOption[], lotOf: LotOf): PaperOption[] {
	return byLot(options, ({ id }) => id, lotOf);
}

function choices({ answer, wrong }: Question): PaperOption[] {
	const right = { id: optionId(answer), text: answer.text };
	return [right, ...wrong.map(({ id, text }) => ({ id, text }))];
}

function actors(question: Question, deck: Deck): PaperOption[] {
	const task = composeSeveral(question, randomFrom(0));
	if (task.is === 'refused') throw new Error(`${question.id} has no others to offer.`);
	return task.actors.map((id) => {
		const name = deck.actors[id]?.name;
		if (name === undefined) throw new Error(`There is no actor "${id}" in ${deck.id}.`);
		return { id, text: name };
	});
}
