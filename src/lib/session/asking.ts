import type { AnswerPlace } from '../events/answer';
import type { EventOf, StudyEvent } from '../events/event';
import { inOrder } from '../events/in-order';
import { overridden, overridesOf } from '../history/overrides';
import { undoneIds } from '../history/standing';

/** An answer of the session, as it stands after undo and the learner's own verdict. */
export interface Asked {
	eventId: string;
	questionId: string;
	/** Known, and not by a guess. */
	right: boolean;
}

/** What a learner can take back in a review or in practice. */
export type TakenBack = EventOf<'answered'> | EventOf<'reviewed'> | EventOf<'missRemoved'>;

export interface AskingProgress {
	/** In the order in which they were given; a question may come several times. */
	answers: Asked[];
	/** Time with the questions, in milliseconds. */
	durationMillis: number;
	/** What Undo would take back; null at the beginning. */
	undoable: TakenBack | null;
	/** The question that the last undo brought back: it is shown next. */
	held: string | null;
}

/** Where a review or a practice stands: a fold of its events, so that a reload goes on with it. */
export function askingProgress(events: readonly StudyEvent[]): AskingProgress {
	const undone = undoneIds(events);
	const ordered = inOrder(events);
	const standing = ordered.filter(({ id }) => !undone.has(id));
	const overrides = overridesOf(standing);
	const moves = new Set(ordered.filter(isMove).map(({ id }) => id));
	const last = standing.findLast(
		(event) => isMove(event) || (event.type === 'undone' && moves.has(event.payload.target)),
	);

	const answers: Asked[] = [];
	let durationMillis = 0;
	for (const each of standing) {
		const event = overridden(each, overrides);
		if (event.type !== 'answered' && event.type !== 'reviewed') continue;
		answers.push({
			eventId: event.id,
			questionId: event.payload.questionId,
			right: isRight(event),
		});
		durationMillis += event.payload.durationMillis;
	}
	return {
		answers,
		durationMillis,
		undoable: standing.findLast(isMove) ?? null,
		held: last?.type === 'undone' ? last.payload.questionId : null,
	};
}

function isMove(event: StudyEvent): event is TakenBack {
	return event.type === 'answered' || event.type === 'reviewed' || event.type === 'missRemoved';
}

function isRight(event: EventOf<'answered'> | EventOf<'reviewed'>): boolean {
	if (event.type === 'reviewed') return event.payload.rating > 1;
	return event.payload.outcome === 'right' && !event.payload.guessed;
}

/** A miss comes back after so many other questions. */
const othersBetween = 3;

export interface AskingNext {
	/** Null when each was right once. */
	questionId: string | null;
	/** Questions that were not asked yet. */
	toCome: number;
}

/**
 * What is asked next: what an undo brought back; else what was missed, after three others; else what
 * was not asked yet; else what was missed, the longest ago first. `questions` are those that may be
 * asked, in their order: one that was missed and may no longer be is not.
 */
export function nextAsked(
	questions: readonly string[],
	{ answers, held }: Pick<AskingProgress, 'answers' | 'held'>,
): AskingNext {
	const lastAt = new Map(answers.map(({ questionId }, index) => [questionId, index]));
	const fresh = questions.filter((id) => !lastAt.has(id));
	const back = questions
		.flatMap((id) => {
			const at = lastAt.get(id);
			return at === undefined || answers[at]?.right ? [] : [{ id, at }];
		})
		.sort((one, other) => one.at - other.at);
	const isBefore = (at: number) =>
		new Set(answers.slice(at + 1).map(({ questionId }) => questionId)).size >= othersBetween;
	const heldNow = held !== null && questions.includes(held) ? held : null;
	const ready = back.find(({ at }) => isBefore(at));
	const questionId = heldNow ?? ready?.id ?? fresh[0] ?? back[0]?.id ?? null;
	return { questionId, toCome: fresh.length };
}

/** Each question of the session once, in the order of its first answer; missed once, it stays so. */
export function questionsAsked(
	answers: readonly Asked[],
): { questionId: string; missed: boolean }[] {
	const questions = new Map<string, { questionId: string; missed: boolean }>();
	for (const { questionId, right } of answers) {
		const missed = !right || questions.get(questionId)?.missed === true;
		questions.set(questionId, { questionId, missed });
	}
	return [...questions.values()];
}

/** Where such a session may stand. */
export type AskingPlace = Extract<AnswerPlace, 'missed' | 'practice' | 'brief'>;
