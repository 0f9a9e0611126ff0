import type { Override } from '../quiz/draft';
import { ratings, type EventOf, type StudyEvent } from '../events/event';
import { inOrder } from '../events/in-order';
import { overridden, overridesOf } from '../history/overrides';
import { undoneIds } from '../history/standing';
import { proofOf } from '../memory/proof';

/** What a learner can take back in a session. */
export type Undoable = Extract<
	StudyEvent,
	{ type: 'reviewed' | 'answered' | 'suspended' | 'buried' }
>;

export interface Progress {
	/** Each question answered in the session, in the order of its first answer. */
	questions: { questionId: string; missed: boolean }[];
	/** Time with the questions, in milliseconds. */
	durationMillis: number;
	/** What Undo would take back; null at the beginning. */
	undoable: Undoable | null;
	/** The question that the last undo brought back: it is shown next. */
	held: string | null;
}

/**
 * Where a session stands: a fold of its events, so that a reload finds it as it was. The learner's own
 * verdict on a typed answer is no step: it was put in the press that recorded the answer, and goes
 * with it when that is taken back.
 */
export function progressOf(events: readonly StudyEvent[]): Progress {
	const undone = undoneIds(events);
	const standing = inOrder(events).filter((event) => !undone.has(event.id));
	const moves = standing.filter(isUndoable);
	const overrides = overridesOf(standing);
	const last = standing.findLast((event) => event.type === 'undone' || isUndoable(event));

	const questions = new Map<string, { questionId: string; missed: boolean }>();
	let durationMillis = 0;
	for (const event of moves) {
		if (event.type !== 'reviewed' && event.type !== 'answered') continue;
		const { questionId } = event.payload;
		const missed = isMiss(event, overrides) || questions.get(questionId)?.missed === true;
		questions.set(questionId, { questionId, missed });
		durationMillis += event.payload.durationMillis;
	}
	return {
		questions: [...questions.values()],
		durationMillis,
		undoable: moves.at(-1) ?? null,
		held: last?.type === 'undone' ? last.payload.questionId : null,
	};
}

function isUndoable(event: StudyEvent): event is Undoable {
	return ['reviewed', 'answered', 'suspended', 'buried'].includes(event.type);
}

function isMiss(
	event: EventOf<'reviewed'> | EventOf<'answered'>,
	overrides: Readonly<Record<string, Override>>,
): boolean {
	const standing = overridden(event, overrides);
	if (standing.type === 'answered') return proofOf(standing.payload).missed !== null;
	return standing.type === 'reviewed' && standing.payload.rating === ratings.again;
}
