import { gradeChoice } from '../answer/choice';
import { gradeDated } from '../answer/dated';
import { gradeMatch } from '../answer/match';
import type { Country } from '../answer/names/countries';
import { gradeOrder } from '../answer/order';
import { gradeSeveral } from '../answer/several';
import { gradeTyped } from '../answer/typed';
import type { Graded, Verdict } from '../answer/verdict';
import type { Given } from '../events/answer';
import { factsOf, type Grounds } from './grounds';
import type { PaperQuestion } from './question';
import type { Mark } from './result';

/** A mark with the verdict that it comes from. */
export interface Marked extends Mark {
	verdict: Graded;
}

/**
 * Grades an answer to a question of a paper; `again` where it is no answer yet. Throws at an answer
 * of another kind, or one that its screen cannot have offered; never for what is typed.
 */
export function gradeGiven(
	question: PaperQuestion,
	given: Given,
	grounds: Grounds,
	countries: readonly Country[],
): Verdict {
	if (question.kind === 'choice' && given.kind === 'choice')
		return gradeChoice(question.asked, given.option);
	if (question.kind === 'several' && given.kind === 'several')
		return gradeSeveral(question.asked, given.actors);
	if (question.kind === 'date' && given.kind === 'date') {
		const [fact] = factsOf(question, grounds);
		return gradeDated(given, question.asked, fact ?? { alsoDates: [] });
	}
	if (
		(question.kind === 'name' || question.kind === 'number') &&
		(given.kind === 'name' || given.kind === 'number')
	) {
		const actors = grounds.actors[question.article] ?? [];
		return gradeTyped(given.text, question.asked, actors, countries);
	}
	if (question.kind === 'order' && given.kind === 'order')
		return gradeOrder(given.ids, question.right);
	if (question.kind === 'match' && given.kind === 'match') {
		const pairs = given.pairs.map(({ prompt, option }): [string, string] => [prompt, option]);
		return gradeMatch(question, new Map(pairs));
	}
	throw new Error(`${question.id} asks for ${question.kind}, and was given ${given.kind}.`);
}

/** The mark of an answer; null for one that is asked again. */
export function markOf(verdict: Verdict): Marked | null {
	if (verdict.is === 'again') return null;
	return { verdict, right: verdict.is === 'right', credit: verdict.credit };
}
