import { ratings, type EventOf, type Rating, type StudyEvent } from '../events/event';
import type { Phase } from '../memory/memory';
import { isRecognition, proofOf, proofOfCard } from '../memory/proof';
import { isKnown } from '../memory/states';
import type { QuestionView } from './question-view';

/** An answer that shows whether a memory lasted: what it was before, and what came of it. */
export interface RecallTest {
	/** Its stability was 21 days or more. */
	mature: boolean;
	recalled: boolean;
	/** The probability of recall foretold at that moment; null where none was recorded. */
	predicted: number | null;
}

/**
 * What an answer says of retention; null where it says nothing. Only the first answer of a study day
 * does, to a question in memory that was answered on none of that day's or a later date; and only one
 * from recall that the schedule could heed: what was recognised, guessed or given too late proves
 * neither that it was remembered nor that it was not.
 */
export function recallTest(before: QuestionView, event: StudyEvent): RecallTest | null {
	if (event.type !== 'reviewed' && event.type !== 'answered') return null;
	if (before.lastDay === null || (before.furthestDay ?? before.lastDay) >= event.studyDay)
		return null;
	const rating = recalledAs(event, before.phase);
	if (rating === null) return null;
	return {
		mature: isKnown(before),
		recalled: rating > ratings.again,
		predicted: event.payload.predicted,
	};
}

function recalledAs(event: EventOf<'reviewed'> | EventOf<'answered'>, phase: Phase): Rating | null {
	if (event.type === 'reviewed') return proofOfCard(event.payload, phase).rating;
	return isRecognition(event.payload.kind) ? null : proofOf(event.payload).rating;
}
