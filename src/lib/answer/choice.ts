import type { Option, Question } from '../deck/deck';
import { optionId } from '../deck/option-id';
import type { Right, Wrong } from './verdict';

/** `chosen` says why it is wrong (`why`) and of which fact it is true (`of`), where the deck does. */
export type ChoiceVerdict = Right | (Wrong & { chosen: Option });

/**
 * Grades a choice of one option by its id. Throws at an id that is none of the question's, and at a
 * question that is asked by recall alone.
 */
export function gradeChoice(question: Question, chosenId: string): ChoiceVerdict {
	if (question.recallOnly) throw new Error(`${question.id} has no options.`);
	if (chosenId === optionId(question.answer)) return { is: 'right', credit: 1 };
	const chosen = question.wrong.find(({ id }) => id === chosenId);
	if (!chosen) throw new Error(`${question.id} has no option "${chosenId}".`);
	return { is: 'wrong', credit: 0, chosen };
}
