import type { FinishedQuiz, Kept, Override } from './draft';
import type { Marked } from './grade';
import { standingMark } from './outcome';
import { resultOf, type Result } from './result';

/** What a finished quiz came to, by the marks that were given then and the learner's own since. */
export function resultOfQuiz(
	{ attempt, answers }: FinishedQuiz,
	overrides: Readonly<Record<string, Override>>,
): Result<Marked> {
	const places = new Map(attempt.paper.questions.map((question, index) => [question.id, index]));
	const keptOf = (id: string): Kept | null => answers[places.get(id) ?? -1] ?? null;
	return resultOf(attempt, ({ id }) => {
		const kept = keptOf(id);
		return kept?.mark ? standingMark(kept.mark, overrides[kept.eventId]) : null;
	});
}
