import type { Given } from '../../quiz/given';
import type { Known } from '../../quiz/known';
import type { PaperQuestion } from '../../quiz/question';
import { listed } from '../count';

/** An answer as it was given, in words; what is no longer there is left out. */
export function givenText(question: PaperQuestion, given: Given, known: Known): string {
	switch (given.kind) {
		case 'choice':
			return optionTexts(question, [given.option]).join('');
		case 'several':
			return listed(optionTexts(question, given.actors));
		case 'name':
		case 'number':
			return given.text.trim();
		case 'date': {
			const { day, month, year } = given;
			const typed = [day, month, year].map((part) => part.trim()).filter((part) => part !== '');
			return known.typedDate({ day, month, year }) ?? typed.join(' ');
		}
		case 'order':
			return statementTexts(question, given.ids).join(' ');
		case 'match':
			return pairTexts(question, given.pairs).join('; ');
	}
}

/** The right answer in words. */
export function rightText(question: PaperQuestion): string {
	switch (question.kind) {
		case 'order':
			return statementTexts(question, question.right).join(' ');
		case 'match': {
			const pairs = question.prompts.map(({ id, right }) => ({ prompt: id, option: right }));
			return pairTexts(question, pairs).join('; ');
		}
		default:
			return question.asked.answer.text;
	}
}

/** The texts of options by their ids, in the order of the ids. */
export function optionTexts(question: PaperQuestion, ids: readonly string[]): string[] {
	const options = 'options' in question ? question.options : [];
	return ids.flatMap((id) => options.find((option) => option.id === id)?.text ?? []);
}

function statementTexts(question: PaperQuestion, ids: readonly string[]): string[] {
	if (question.kind !== 'order') return [];
	return ids.flatMap((id, place) => {
		const statement = question.statements.find((one) => one.id === id);
		return statement ? [`${place + 1} ${statement.text}`] : [];
	});
}

function pairTexts(
	question: PaperQuestion,
	pairs: readonly { prompt: string; option: string }[],
): string[] {
	if (question.kind !== 'match') return [];
	return pairs.flatMap(({ prompt, option }) => {
		const asked = question.prompts.find(({ id }) => id === prompt)?.text.replace(/\.$/, '');
		return optionTexts(question, [option]).map((text) => `${asked}: ${text}`);
	});
}
