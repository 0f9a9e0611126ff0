import { countries } from '$lib/answer/names/countries';
import type { Deck } from '$lib/deck/deck';
import type { Given } from '$lib/events/answer';
import { gradeGiven, markOf, type Marked } from '$lib/quiz/grade';
import { groundsOf } from '$lib/quiz/grounds';
import { knownOf } from '$lib/quiz/known';
import { asking } from '$lib/words/asking';
import { againText, answerFirst } from '$lib/words/verdict/again';
import type { Put } from './step';

/** What an answer comes to, or the sentence with which it is asked for again. */
export type Checked = { mark: Marked } | { again: string };

/** The sentence with which an answer is asked for where there is none. */
export const askedFirst = answerFirst(asking.giveUp);

/** Grades an answer, with every actor of the decks and every country at hand. */
export function check({ paper }: Put, given: Given, decks: readonly Deck[]): Checked {
	const grounds = groundsOf({ questions: [paper] }, decks);
	const verdict = gradeGiven(paper, given, grounds, countries);
	if (verdict.is === 'again') return { again: againText(paper, verdict, knownOf(decks)) };
	const mark = markOf(verdict);
	if (!mark) throw new Error(`${paper.id} is neither graded nor asked again.`);
	return { mark };
}
