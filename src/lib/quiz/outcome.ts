import type { AnswerOutcome } from '../events/answer';
import type { Kept, FinishedQuiz, Override } from './draft';
import type { Marked } from './grade';
import { resultOf, type Mark, type Outcome, type Result } from './result';

/** How a question that was shown ended, as an event has it; null for one that never was. */
export function answerOutcome(outcome: Outcome): AnswerOutcome | null {
	switch (outcome.is) {
		case 'answered':
			if (outcome.mark.right) return 'right';
			return outcome.mark.credit > 0 ? 'partly' : 'wrong';
		case 'late':
			return 'late';
		case 'unreadable':
		case 'unanswered':
			return 'unanswered';
		case 'neverShown':
			return null;
	}
}

/** A mark as it stands: the learner's own verdict in place of the first one. */
export function standingMark(mark: Marked, override: Override | undefined): Marked {
	return override ? { ...mark, ...ownMark(override) } : mark;
}

function ownMark({ right }: Override): Mark {
	return { right, credit: right ? 1 : 0 };
}

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
