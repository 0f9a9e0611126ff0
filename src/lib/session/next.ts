import { unmetCard } from '../memory/card';
import { dueQueue, type Due, type DueInput, type Waiting } from '../memory/due';
import { askedAs } from '../memory/evidence';
import type { Progress } from './progress';

export interface SessionInput extends DueInput {
	progress: Progress;
	/** At most so many different questions; null for all that are due. */
	cap: number | null;
	/** The question to begin with, if it may be asked. */
	first: string | null;
}

export interface SessionNext {
	/** The question to put now; null when the session is done. */
	next: Due | null;
	/** Questions still to come that this session has not had. */
	toCome: number;
	/** What could be asked today and is not in the session. */
	waiting: Waiting;
}

/** What a session asks next: what an undo brought back, else the head of the queue, within its cap. */
export function nextInSession(input: SessionInput): SessionNext {
	const { progress, cap } = input;
	const had = new Set(progress.questions.map(({ questionId }) => questionId));
	const queue = dueQueue(input);
	const room = cap === null ? Infinity : Math.max(0, cap - had.size);
	const held = heldQuestion(input);
	const ahead = held ? led(held, queue.now) : queue.now;
	const fresh = ahead.filter(({ questionId }) => !had.has(questionId)).slice(0, room);
	const allowed = new Set([...had, ...fresh.map(({ questionId }) => questionId)]);
	const next =
		held ?? queue.now.find(({ questionId }) => allowed.has(questionId)) ?? stepsOf(had, input);
	return { next, toCome: fresh.length, waiting: queue.waiting };
}

function heldQuestion(input: SessionInput): Due | null {
	const { progress, cards, questions, decks, day, now, first } = input;
	const held = progress.held ?? (progress.undoable ? null : first);
	const place = questions.find(({ id }) => id === held);
	// A link may name a question that is gone, or one that this session does not draw on.
	if (held === null || !place || (decks && !decks.has(place.deck))) return null;
	const card = cards.get(held) ?? unmetCard;
	if (card.suspended || card.buriedOn === day) return null;
	const asked = askedAs(card, day, now);
	return asked === 'extra' ? null : { questionId: held, asked };
}

/** The queue behind a question that is put first; a new one takes the place of the last new one in it. */
function led(held: Due, queue: readonly Due[]): Due[] {
	const behind = queue.filter(({ questionId }) => questionId !== held.questionId);
	const isThere = behind.length < queue.length;
	const lastNew =
		isThere || held.asked !== 'new' ? -1 : behind.findLastIndex(({ asked }) => asked === 'new');
	return [held, ...behind.filter((_, index) => index !== lastNew)];
}

/** The steps of the session's own questions: a session cut short by its cap still finishes them. */
function stepsOf(had: ReadonlySet<string>, input: SessionInput): Due | null {
	const questions = input.questions.filter(({ id }) => had.has(id));
	return dueQueue({ ...input, questions }).now[0] ?? null;
}
