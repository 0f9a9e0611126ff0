import type { StudyEvent } from '../events/event';
import { questionOf } from '../events/question-of';
import { applyToQuestion, canApplyToQuestion, foldQuestion } from '../history/question';
import { newQuestionView, type QuestionView } from '../history/question-view';
import { DayTally } from '../history/study-days';
import type { Scheduler } from '../memory/schedule';
import { withChanges } from './changes';
import { noneMissed, type ChangesRow, type Database, type MissedCounts } from './database';
import { addToDays } from './owed-days';

/* The views of questions, and of the study days, which are sums of what was answered to each. Runs
   inside the transaction that appends. */

/** Views by question id; undefined where nothing was ever recorded of it, or no longer is. */
type Views = Map<string, QuestionView | undefined>;

/** Views as they are kept, and what is kept about all of them. */
export interface KeptViews {
	views: Views;
	missed: MissedCounts | undefined;
	changes: ChangesRow | undefined;
}

export async function readKept(
	{ questions, device }: Database,
	questionIds: Iterable<string>,
	{ mostlyNew = false } = {},
): Promise<KeptViews> {
	const ids = [...questionIds];
	const [rows, about] = await Promise.all([
		mostlyNew ? rowsOfFew(questions, ids) : rowsOf(questions, ids),
		device.bulkGet(['missed', 'changes']),
	]);
	const [missed, changes] = about as [MissedCounts?, ChangesRow?];
	return { views: new Map(ids.map((id, index) => [id, rows[index]])), missed, changes };
}

type Rows = (QuestionView | undefined)[];

async function rowsOf(questions: Database['questions'], ids: string[]): Promise<Rows> {
	return ids.length > 0 ? questions.bulkGet(ids) : [];
}

/** The same where most are not there, which one request tells of all. */
async function rowsOfFew(questions: Database['questions'], ids: string[]): Promise<Rows> {
	const inOrder = [...ids].sort();
	const [first, last] = [inOrder[0], inOrder.at(-1)];
	if (first === undefined || last === undefined) return [];
	const between = questions.where('questionId').between(first, last, true, true);
	const there = new Set(await between.primaryKeys());
	const known = ids.filter((id) => there.has(id));
	const rows = await rowsOf(questions, known);
	const byId = new Map(known.map((id, index) => [id, rows[index]]));
	return ids.map((id) => byId.get(id));
}

/** Brings questions up to date with their latest events, which this device has just appended. */
export async function applyToViews(
	database: Database,
	groups: ReadonlyMap<string, readonly StudyEvent[]>,
	{ kept, addDays }: { kept: KeptViews; addDays: typeof addToDays },
	scheduler: Scheduler,
): Promise<void> {
	const after: Views = new Map();
	const tally = new DayTally();
	const late = new Map<string, readonly StudyEvent[]>();
	for (const [questionId, fresh] of groups) {
		const own = new DayTally();
		const view = applied(kept.views.get(questionId) ?? newQuestionView(questionId), fresh, {
			...{ scheduler, witness: own.witness },
		});
		if (view) {
			after.set(questionId, view);
			tally.plus(own);
		} else late.set(questionId, fresh);
	}
	if (late.size > 0) await refold(database, late, { after, tally, scheduler });
	await putViews(database, kept, after, tally, addDays);
}

/** Views that were folded, and what they add to the study days. */
export interface Folded {
	views: Views;
	tally: DayTally;
	/** How the days get it. */
	addDays?: typeof addToDays;
	/** Whether the views and the tally are put in place already. */
	arePut?: boolean;
}

/** Folds questions of which no view is kept: these events are all that there are of them. */
export function foldNew(
	groups: ReadonlyMap<string, readonly StudyEvent[]>,
	kept: KeptViews,
	scheduler: Scheduler,
): Folded {
	const [views, tally]: [Views, DayTally] = [new Map(), new DayTally()];
	for (const [questionId, events] of groups) {
		if (kept.views.get(questionId)) continue;
		views.set(questionId, foldQuestion(questionId, events, scheduler, tally.witness));
	}
	return { views, tally };
}

/**
 * Folds questions from all their events, but for those that were folded `ahead`. Those that changed
 * have come since the views were folded, or they are no longer there: then they have gone.
 */
export async function refoldViews(
	database: Database,
	groups: ReadonlyMap<string, readonly StudyEvent[]>,
	{ kept, ahead }: { kept: KeptViews; ahead: Folded },
	scheduler: Scheduler,
): Promise<void> {
	const { views: after, tally, addDays, arePut } = ahead;
	if (arePut) return;
	const others = new Map([...groups].filter(([questionId]) => !after.has(questionId)));
	if (others.size > 0) await refold(database, others, { after, tally, scheduler });
	await putViews(database, kept, after, tally, addDays);
}

/** The view after more events; null where one stands before what was folded, so that all are to be. */
function applied(
	before: QuestionView,
	fresh: readonly StudyEvent[],
	{ scheduler, witness }: { scheduler: Scheduler; witness: DayTally['witness'] },
): QuestionView | null {
	let view = before;
	for (const event of fresh) {
		// An event of a device whose clock runs ahead may stand after this one.
		if (!canApplyToQuestion(view, event)) return null;
		witness(view, event);
		view = applyToQuestion(view, event, scheduler);
	}
	return view;
}

async function refold(
	database: Database,
	groups: ReadonlyMap<string, readonly StudyEvent[]>,
	{ after, tally, scheduler }: { after: Views; tally: DayTally; scheduler: Scheduler },
): Promise<void> {
	const index = database.events.where('payload.questionId');
	const ids = [...groups.keys()];
	const all = await Promise.all(ids.map((id) => index.equals(id).toArray()));
	for (const [place, questionId] of ids.entries()) {
		const events = all[place] ?? [];
		const changed = groups.get(questionId) ?? [];
		const there = new Set(events.map(({ id }) => id));
		const gone = changed.filter(({ id }) => !there.has(id));
		const changedIds = new Set(changed.map(({ id }) => id));
		const before = [...events.filter(({ id }) => !changedIds.has(id)), ...gone];
		const [now, past] = [new DayTally(), new DayTally()];
		foldQuestion(questionId, before, scheduler, past.witness);
		const view = foldQuestion(questionId, events, scheduler, now.witness);
		after.set(questionId, events.length > 0 ? view : undefined);
		tally.plus(now).minus(past);
	}
}

/** The events that are about a question, by its id, each group in its order. */
export function byQuestion(events: Iterable<StudyEvent>): Map<string, StudyEvent[]> {
	const groups = new Map<string, StudyEvent[]>();
	for (const event of events) {
		const questionId = questionOf(event);
		if (questionId === null) continue;
		const own = groups.get(questionId);
		if (own) own.push(event);
		else groups.set(questionId, [event]);
	}
	return groups;
}

/** How many questions stand where on the missed list. */
export function countMissed(views: Iterable<QuestionView>): MissedCounts {
	const counts = { ...noneMissed };
	addMissed(counts, views);
	return counts;
}

export function addMissed(counts: MissedCounts, views: Iterable<QuestionView>): void {
	for (const { missed } of views) if (missed) counts[missed.standing] += 1;
}

/** Puts views in place of those before, counts them where they now stand, and adds up the days. */
export async function putViews(
	database: Database,
	{ views: before, missed = noneMissed, changes }: KeptViews,
	after: Views,
	{ days }: Pick<DayTally, 'days'> = new DayTally(),
	addDays = addToDays,
): Promise<void> {
	const { questions, device } = database;
	const counts = { ...missed };
	for (const [questionId, view] of after) {
		const [from, to] = [before.get(questionId)?.missed?.standing, view?.missed?.standing];
		if (from) counts[from] -= 1;
		if (to) counts[to] += 1;
	}
	const there = [...after.values()].filter((view) => view !== undefined);
	const gone = [...after].filter(([, view]) => view === undefined).map(([id]) => id);
	await Promise.all([
		addDays(database, days),
		questions.bulkPut(there),
		gone.length > 0 && questions.bulkDelete(gone),
		device.bulkPut([counts, withChanges(changes, [...after.keys()])]),
	]);
}
