import Dexie, { liveQuery } from 'dexie';
import { compareEvents } from '../events/order';
import type { StudyEvent } from '../events/event';
import type { Missed } from '../history/missed';
import type { QuestionView } from '../history/question-view';
import type { StudyDay } from '../history/study-days';
import type { Settings } from '../settings/settings';
import { ownConnection, type Connection } from './connection';
import type { Database, MissedCounts } from './database';
import type { Fault } from '../words/faults';
import { FaultError, faultOf } from './fault';
import { readHeldViews } from './held-views';

/** Every study day on which anything was answered, in order. */
export async function readDays(database: Database): Promise<StudyDay[]> {
	const { days, device } = database;
	const [kept, owed] = await database.transaction('r', [days, device], () =>
		Promise.all([days.orderBy('day').toArray(), database.owed().count()]),
	);
	if (owed === 0) return kept;
	// Only while a restore is under way, or was cut off in this visit.
	const { readAllDays } = await import('./owed-days').catch((cause: unknown) => {
		throw new FaultError('unloaded', { cause });
	});
	return readAllDays(database);
}

/** The settings alone, for what is shown before anything else. */
export function readSettings(database: Database): Promise<Settings> {
	return database.settings();
}

/** The missed list: what is to be won back, or what was won back or taken off. */
export interface MissedList {
	settings: Settings;
	counts: MissedCounts;
	/** Those asked for, the last one first. */
	views: MissedView[];
	/** As of `Learner`. */
	lastAt: number;
}

/** A question that is or was on the missed list. */
export type MissedView = QuestionView & { missed: Missed };

/** The questions that stand so on the missed list. */
export function readMissed(
	database: Database,
	standings: readonly Missed['standing'][],
): Promise<MissedList> {
	const { questions, device } = database;
	return database.transaction('r', [questions, device], async () => {
		const [views, identity, settings, counts] = await Promise.all([
			readStanding(database, standings),
			database.identity(),
			database.settings(),
			database.missedCounts(),
		]);
		return { settings, counts, views: views.sort(newestFirst), lastAt: identity?.lastAt ?? 0 };
	});
}

/** From the views that this tab holds, or else by the index of the missed list. */
async function readStanding(
	database: Database,
	standings: readonly Missed['standing'][],
): Promise<MissedView[]> {
	const isOne = (view: QuestionView): view is MissedView =>
		view.missed !== null && standings.includes(view.missed.standing);
	const held = await readHeldViews(database);
	if (held) return [...held.values()].filter(isOne);
	const index = database.questions.where('[missed.standing+missed.since]');
	const found = await Promise.all(
		standings.map((standing) =>
			index.between([standing, Dexie.minKey], [standing, Dexie.maxKey]).toArray(),
		),
	);
	return found.flat().filter(isOne);
}

function newestFirst(one: MissedView, other: MissedView): number {
	return other.missed.since - one.missed.since || (one.questionId < other.questionId ? -1 : 1);
}

/** How many questions are to be won back. */
export async function readMissedCount(database: Database): Promise<number> {
	return (await database.missedCounts()).active;
}

/** All that happened with one question, in its order. */
export async function readQuestion(database: Database, questionId: string): Promise<StudyEvent[]> {
	const events = await database.events.where('payload.questionId').equals(questionId).toArray();
	return events.sort(compareEvents);
}

export { readBackupState } from './backup/state';
export * from './read-learner';
export * from './read-quizzes';

interface Observer<T> {
	next: (value: T) => void;
	failed: (fault: Fault) => void;
	/** How much of the views is brought up to date, from 0 to 1, where the first answer waits for that. */
	bringingUp?: (share: number) => void;
}

/** Reads now and after every write that changes the answer, in this tab or another, until stopped. */
export function observe<T>(
	read: (database: Database) => Promise<T>,
	{ next, failed, bringingUp }: Observer<T>,
	connection: Connection = ownConnection(),
): () => void {
	let stopped = false;
	let stop = connection.whileBringingUp((done, of) => {
		if (!stopped) bringingUp?.(done / of);
	});
	connection.open().then(
		(database) => {
			stop();
			if (stopped) return;
			// Dexie tells two reads that run at once apart only in functions that it sees are async.
			const subscription = liveQuery(async () => await read(database)).subscribe({
				next,
				error: (error: unknown) => failed(faultOf(error)),
			});
			stop = () => subscription.unsubscribe();
		},
		(error: unknown) => {
			stop();
			if (!stopped) failed(faultOf(error));
		},
	);
	return () => {
		stopped = true;
		stop();
	};
}
