import type { AnswerOutcome } from '../events/answer';
import type { Override } from './draft';
import type { Marked } from './grade';
import type { Mark, Outcome } from './result';

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
