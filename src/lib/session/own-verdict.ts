import type { Happening } from '../events/event';
import type { Override } from '../quiz/draft';

/** An answer that was graded, as its event names it. */
export interface GradedAnswer {
	eventId: string;
	questionId: string;
	/** Null outside quizzes. */
	quizId: string | null;
}

/**
 * What puts the learner's own verdict on an answer in the place of the one that stands there; null
 * takes it away, and the first verdict counts again.
 */
export function ownVerdict(
	{ eventId, questionId, quizId }: GradedAnswer,
	standing: Override | undefined,
	right: boolean | null,
): Happening[] {
	const about = { questionId, quizId };
	const happenings: Happening[] = [];
	if (standing) {
		happenings.push({ type: 'undone', payload: { ...about, target: standing.eventId } });
	}
	if (right !== null) {
		happenings.push({ type: 'overridden', payload: { ...about, target: eventId, right } });
	}
	return happenings;
}
