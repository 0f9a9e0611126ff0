import { countries } from '$lib/answer/names/countries';
import { loadArticle } from '$lib/deck/library';
import type { Given } from '$lib/events/answer';
import { gradeGiven, markOf } from '$lib/quiz/grade';
import { groundsOf, knownIn } from '$lib/quiz/grounds';
import { knownOf } from '$lib/quiz/known';
import { answerOutcome } from '$lib/quiz/outcome';
import { againText } from '$lib/words/verdict/again';
import type { Again, Checked, Typable } from './typable';

export { default as TypedField } from './TypedField.svelte';
export { default as TypedVerdict } from './TypedVerdict.svelte';
export { default as TypedWhy } from './TypedWhy.svelte';

/**
 * Grades what was typed, with every actor of the article and every country at hand. Rejects when a
 * deck cannot be had. `now` is in milliseconds since 1970.
 */
export async function check(
	question: Typable,
	given: Given,
	now: number,
): Promise<{ checked: Checked } | { again: Again }> {
	const grounds = groundsOf({ questions: [question] }, await loadArticle(question.article));
	const known = knownOf([knownIn(grounds, question.article)]);
	const verdict = gradeGiven(question, given, grounds, countries);
	const mark = markOf(verdict);
	const outcome = mark && answerOutcome({ is: 'answered', given, mark });
	if (mark && outcome) {
		return { checked: { question, given, givenAt: now, mark, outcome, known } };
	}
	if (verdict.is !== 'again') throw new Error(`${question.id} is neither graded nor asked again.`);
	return {
		again: { unread: verdict.because === 'unread', text: againText(question, verdict, known) },
	};
}
