import { optionId } from '../deck/option-id';
import type { PaperOption, PaperQuestion } from './question';

/** What stands for a question in the key of a printed paper. */
export type KeyEntry =
	/** The letters of the right options, in their order on the paper, and their texts. */
	| { is: 'options'; letters: readonly string[]; texts: readonly string[] }
	| { is: 'text'; text: string }
	/** The letters of the statements from the first event to the last. */
	| { is: 'order'; letters: readonly string[] }
	/** For each prompt, in its order on the paper, the letter of its option. */
	| { is: 'match'; letters: readonly string[] };

/** The letter of an option or statement by its place: A to Z, then AA. */
export function letterAt(index: number): string {
	const rest = Math.floor(index / 26);
	return `${rest > 0 ? letterAt(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** The right answer of a question as its paper has it. */
export function keyOf(question: PaperQuestion): KeyEntry {
	switch (question.kind) {
		case 'choice':
			return ofOptions(question.options, [optionId(question.asked.answer)]);
		case 'several': {
			const { answer } = question.asked;
			return ofOptions(question.options, answer.kind === 'actors' ? answer.actors : []);
		}
		case 'name':
		case 'number':
		case 'date':
			return { is: 'text', text: question.asked.answer.text };
		case 'order': {
			const ids = question.statements.map(({ id }) => id);
			return { is: 'order', letters: question.right.map((id) => letterAt(ids.indexOf(id))) };
		}
		case 'match': {
			const ids = question.options.map(({ id }) => id);
			const letters = question.prompts.map(({ right }) => letterAt(ids.indexOf(right)));
			return { is: 'match', letters };
		}
	}
}

function ofOptions(options: readonly PaperOption[], right: readonly string[]): KeyEntry {
	const places = options.flatMap(({ id }, index) => (right.includes(id) ? [index] : []));
	return {
		is: 'options',
		letters: places.map(letterAt),
		texts: places.flatMap((place) => options[place]?.text ?? []),
	};
}
