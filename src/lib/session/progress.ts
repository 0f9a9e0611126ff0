import { ratings, type EventOf, type StudyEvent } from '../events/event';
import { inOrder } from '../events/in-order';
import { undoneIds } from '../history/standing';

/** What a learner can take back in a session. */
export type Undoable = EventOf<'reviewed'> | EventOf<'suspended'> | EventOf<'buried'>;

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

/** Where a session stands: a fold of its events, so that a reload finds it as it was. */
export function progressOf(events: readonly StudyEvent[]): Progress {
	const undone = undoneIds(events);
	const standing = inOrder(events).filter((event) => !undone.has(event.id));
	const moves = standing.filter(isUndoable);
	const last = standing.findLast((event) => event.type === 'undone' || isUndoable(event));

	const questions = new Map<string, { questionId: string; missed: boolean }>();
	let durationMillis = 0;
	for (const event of moves) {
		if (event.type !== 'reviewed') continue;
		const { questionId, rating } = event.payload;
		const missed = rating === ratings.again || questions.get(questionId)?.missed === true;
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
	return event.type === 'reviewed' || event.type === 'suspended' || event.type === 'buried';
}
