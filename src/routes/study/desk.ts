import { v7 } from 'uuid';
import { questionIndex } from '$lib/deck/question-index';
import type { Waiting } from '$lib/memory/due';
import { studyDayOf } from '$lib/memory/study-day';
import { nextInSession } from '$lib/session/next';
import { progressOf, type Progress } from '$lib/session/progress';
import { sameStart, type Start } from '$lib/session/scope';
import type { Fault } from '$lib/words/faults';
import type { Moment } from '$lib/store/record';
import type { Learner } from '$lib/store/reads';
import { readStudy } from '$lib/store/study';
import { readTabSession, writeTabSession, type TabSession } from '$lib/store/tab';
import { dueInput, duePlan } from '../due-input';
import { orNull } from '../or-null';
import { look, takeUp, type InHand, type Seen } from './in-hand';

/** A session as it stands: what was done in it, what is in hand, what else there would be. */
export interface Desk {
	session: TabSession;
	learner: Learner;
	progress: Progress;
	day: number;
	/** Questions still to come that this session has not had, the one in hand among them. */
	toCome: number;
	waiting: Waiting;
	/** Null when the session is done. */
	card: InHand | null;
	/** At the end of the session: the questions that gave trouble. */
	hard: Seen[];
}

/** Reads where the tab's session stands, or begins one, and takes up the next question. */
export async function readDesk(
	start: Start,
	{ now, tzOffsetMin }: Moment,
): Promise<Desk | { fault: Fault }> {
	const kept = readTabSession();
	const read = await readStudy(kept?.id ?? '');
	if (!read.ok) return { fault: read.fault };
	const { learner } = read;
	const day = studyDayOf(now, tzOffsetMin, learner.settings.rolloverHour);

	// A new study day ends a session; a clock set back does not.
	const goesOn = kept !== null && sameStart(kept, start) && day <= kept.studyDay;
	const session = {
		id: goesOn ? kept.id : v7({ msecs: now }),
		scope: start.scope,
		cap: start.cap,
		studyDay: day,
	};
	writeTabSession(session);
	const progress = progressOf(goesOn ? read.events : []);
	const plan = await orNull(duePlan(learner, day));
	if (!plan) return { fault: 'unloaded' };
	const input = dueInput(learner, start.scope, day, now, plan);
	const { next, toCome, waiting } = nextInSession({ ...input, ...start, progress });
	const missed = next ? [] : progress.questions.filter((each) => each.missed);
	// A question answered before an update of the app may be gone after it.
	const there = missed.filter(({ questionId }) => questionIndex.has(questionId));
	const ids = next ? [next.questionId] : there.map(({ questionId }) => questionId);
	const seen = await orNull(Promise.all(ids.map(look)));
	if (!seen) return { fault: 'unloaded' };
	const [first] = seen;
	const card = next && first ? takeUp(first, next, learner, day, input.now) : null;
	const hard = next ? [] : seen;
	return { session, learner, progress, day, toCome, waiting, card, hard };
}
