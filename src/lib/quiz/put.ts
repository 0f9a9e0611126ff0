import { composeSeveral } from '../answer/several';
import type { Deck, Question } from '../deck/deck';
import { optionId } from '../deck/option-id';
import { randomFrom } from '../events/random';
import type { Candidate } from './candidate';
import { byLot, lot } from './lot';
import type { PaperOption, PaperQuestion } from './question';
import { putMatching, putOrdering } from './sets';

type LotOf = (name: string) => number;

/** The candidate as the paper of this seed puts it: its kind, its texts, its options by lot. */
export function put(candidate: Candidate, seed: number): PaperQuestion {
	const { id, deck, facts } = candidate;
	const lotOf = (name: string) => lot(seed, id, name);
	const source = { id, article: deck.article, deck: deck.id, facts: [...facts] };
	// Neither orderings nor matchings have versions of their own; a paper's mark covers what they hold.
	const version = 1;
	switch (candidate.is) {
		case 'question': {
			const { question } = candidate;
			const asked = { ...source, version: question.version, asked: question };
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
		case 'ordering': {
			const ordering = putOrdering(candidate.ordering, deck, lotOf('start'));
			if (!ordering) throw new Error(`The ordering ${id} has not one right order.`);
			return { ...source, version, kind: 'order', ...ordering };
		}
		case 'matching': {
			const matching = putMatching(candidate.matching, deck, lotOf);
			if (!matching) throw new Error(`The matching ${id} has not one right match.`);
			return { ...source, version, kind: 'match', by: candidate.matching.by, ...matching };
		}
	}
}

function kindOf({ id, kinds }: Candidate, lotOf: LotOf) {
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
