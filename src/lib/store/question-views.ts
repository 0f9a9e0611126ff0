import type { StudyEvent } from '../events/event';
import { questionOf } from '../events/question-of';
import { applyToQuestion, canApplyToQuestion, foldQuestion } from '../history/question';
import { newQuestionView, type QuestionView } from '../history/question-view';
import { DayTally, emptyDay, isEmptyDay, withShare, type StudyDay } from '../history/study-days';
import type { Scheduler } from '../memory/schedule';
import { noneMissed, type Database, type MissedCounts } from './database';

/* The views of questions, and of the study days, which are sums of what was answered to each. Runs
   inside the transaction that appends. */

/** Brings one question up to date with its latest events, which this device has just appended. */
export async function applyToView(
	database: Database,
	questionId: string,
	fresh: readonly StudyEvent[],
	scheduler: Scheduler,
): Promise<void> {
	const before = (await database.questions.get(questionId)) ?? newQuestionView(questionId);
	let view = before;
	const tally = new DayTally();
	for (const event of fresh) {
		// An event of a device whose clock runs ahead may stand after this one.
		if (!canApplyToQuestion(view, event)) {
			return refoldView(database, questionId, fresh, scheduler);
		}
		tally.witness(view, event);
		view = applyToQuestion(view, event, scheduler);
	}
	await putView(database, questionId, before, view);
	await addToDays(database, tally.days);
}

/**
 * Folds one question from all its events. Those that changed have come since its view was folded, or
 * they are no longer there: then they have gone.
 */
export async function refoldView(
	database: Database,
	questionId: string,
	changed: readonly StudyEvent[],
	scheduler: Scheduler,
): Promise<void> {
	const events = await database.events.where('payload.questionId').equals(questionId).toArray();
	const there = new Set(events.map(({ id }) => id));
	const gone = changed.filter(({ id }) => !there.has(id));
	const changedIds = new Set(changed.map(({ id }) => id));
	const before = [...events.filter(({ id }) => !changedIds.has(id)), ...gone];
	const [now, past] = [new DayTally(), new DayTally()];
	foldQuestion(questionId, before, scheduler, past.witness);
	const view = foldQuestion(questionId, events, scheduler, now.witness);
	const kept = await database.questions.get(questionId);
	await putView(database, questionId, kept, events.length > 0 ? view : undefined);
	await addToDays(database, now.minus(past).days);
}

/** Drops the views of all questions and days, and folds them anew. */
export async function rebuildQuestions(database: Database, scheduler: Scheduler): Promise<void> {
	const all = new Map<string, StudyEvent[]>();
	await database.events.each((event) => group(all, event));
	const tally = new DayTally();
	const views = [...all].map(([questionId, events]) =>
		foldQuestion(questionId, events, scheduler, tally.witness),
	);
	await database.questions.clear();
	await database.questions.bulkPut(views);
	await database.device.put(countMissed(views));
	await database.days.clear();
	await database.days.bulkPut(tally.days);
}

/** The events that are about a question, by its id, each group in its order. */
export function byQuestion(events: Iterable<StudyEvent>): Map<string, StudyEvent[]> {
	const groups = new Map<string, StudyEvent[]>();
	for (const event of events) group(groups, event);
	return groups;
}

function group(groups: Map<string, StudyEvent[]>, event: StudyEvent): void {
	const questionId = questionOf(event);
	if (questionId === null) return;
	const events = groups.get(questionId);
	if (events) events.push(event);
	else groups.set(questionId, [event]);
}

/** How many questions stand where on the missed list. */
export function countMissed(views: Iterable<QuestionView>): MissedCounts {
	const counts = { ...noneMissed };
	for (const { missed } of views) if (missed) counts[missed.standing] += 1;
	return counts;
}

/** Puts a view in place of the one before, or none, and counts it where it now stands on the missed list. */
export async function putView(
	database: Database,
	questionId: string,
	before: QuestionView | undefined,
	after: QuestionView | undefined,
): Promise<void> {
	if (after) await database.questions.put(after);
	else await database.questions.delete(questionId);
	const [from, to] = [before?.missed?.standing, after?.missed?.standing];
	if (from === to) return;
	const counts = { ...(await database.missedCounts()) };
	if (from) counts[from] -= 1;
	if (to) counts[to] += 1;
	await database.device.put(counts);
}

async function addToDays(database: Database, shares: readonly StudyDay[]): Promise<void> {
	for (const share of shares) {
		const day = withShare((await database.days.get(share.day)) ?? emptyDay(share.day), share);
		if (isEmptyDay(day)) await database.days.delete(day.day);
		else await database.days.put(day);
	}
}
