import type { Actor, Option, Question } from '../deck/deck';
import { gradeName, type NameVerdict } from './name';
import type { Country } from './names/countries';
import { gradeNumber, type NumberVerdict } from './number';
import { gradePlace, type PlaceVerdict } from './place';

export type TypedVerdict = NameVerdict | PlaceVerdict | NumberVerdict;

/**
 * Grades what was typed by the kind of the question's answer, given all actors of the article. Throws
 * where the answer is of a kind that is not typed in one field; never for what is typed.
 */
export function gradeTyped(
	typed: string,
	question: Question,
	actors: readonly Actor[],
	countries: readonly Country[],
): TypedVerdict {
	const { answer } = question;
	switch (answer.kind) {
		case 'actor':
			return gradeName(typed, answer.actor, actors, countries);
		case 'place':
			return gradePlace(typed, question, actors, countries);
		case 'number':
			return gradeNumber(typed, question);
		default:
			throw new Error(`${question.id} asks for ${answer.kind}, which is not typed as a name.`);
	}
}

/** The question's own wrong option that was typed, which says why it is wrong; undefined for others. */
export function optionMeant({ wrong }: Question, verdict: TypedVerdict): Option | undefined {
	if (verdict.is !== 'wrong') return undefined;
	if ('instead' in verdict) return verdict.instead;
	const { meant } = verdict;
	if (meant.what !== 'actor') return undefined;
	return wrong.find((option) => option.kind === 'actor' && option.actor === meant.actor);
}
