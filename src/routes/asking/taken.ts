import type { Option, Question } from '$lib/deck/deck';
import type { Given } from '$lib/events/answer';
import { optionMeant } from '$lib/answer/typed';
import { gradeGiven } from '$lib/quiz/grade';
import { groundsOf } from '$lib/quiz/grounds';
import type { Taken } from '$lib/session/confusions';
import type { MissedView } from '$lib/store/reads';
import type { Askable } from './askable';
import type { Content } from './content';

/** The wrong answers of these questions that are true of another fact. */
export function takenBy(views: readonly MissedView[], content: Content): Taken[] {
	return views.flatMap(({ questionId, missed }) => {
		const askable = content.askables.get(questionId);
		const question = askable?.question;
		if (!askable || !question) return [];
		const { article } = askable.deck;
		return missed.wrong.flatMap(({ given, times }): Taken[] => {
			const option = optionOf(askable, question, given, content);
			if (option?.of === undefined) return [];
			return [
				{
					...{ questionId, asked: `${article}/${question.fact}`, taken: `${article}/${option.of}` },
					...{ right: question.answer.text, given: option.text, times },
				},
			];
		});
	});
}

/** The question's own wrong option that was given, in whatever form; undefined for anything else. */
function optionOf(
	askable: Askable,
	question: Question,
	given: Given,
	content: Content,
): Option | undefined {
	if (given.kind === 'choice') return question.wrong.find(({ id }) => id === given.option);
	if (!askable.kinds.includes(given.kind) || given.kind === 'several') return undefined;
	const paper = askable.put(given.kind, 0);
	// Another country is none of the options: the list of them is not needed.
	const verdict = gradeGiven(paper, given, groundsOf({ questions: [paper] }, content.decks), []);
	if (verdict.is === 'again') return undefined;
	if ('instead' in verdict) return verdict.instead;
	return 'meant' in verdict ? optionMeant(question, verdict) : undefined;
}
