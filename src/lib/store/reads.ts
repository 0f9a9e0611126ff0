import { liveQuery } from 'dexie';
import { compareEvents } from '../events/order';
import type { StudyEvent } from '../events/event';
import type { QuestionView } from '../history/question-view';
import { foldRaised, type Raised } from '../history/settings';
import type { Settings } from '../settings/settings';
import { ownConnection, type Connection } from './connection';
import type { Database } from './database';
import type { Fault } from '../words/faults';
import { faultOf } from './fault';
import { currentSettings } from './views';

/** The learner as the views have it: everything that the screens derive from. */
export interface Learner {
	settings: Settings;
	/** One view for each question that something was ever recorded of. */
	views: ReadonlyMap<string, QuestionView>;
	/** What was added to the limits, by study day. */
	raised: ReadonlyMap<number, Raised>;
	/** `at` of this device's last event, in milliseconds since 1970; 0 before the first. */
	lastAt: number;
}

export function readLearner(database: Database): Promise<Learner> {
	const { events, questions, device } = database;
	return database.transaction('r', [events, questions, device], async () => {
		const settings = await currentSettings(database);
		const views = await questions.toArray();
		const identity = await database.identity();
		const raises = await events.where('type').anyOf('limitRaised', 'undone').toArray();
		return {
			settings,
			views: new Map(views.map((view) => [view.questionId, view])),
			raised: foldRaised(raises),
			lastAt: identity?.lastAt ?? 0,
		};
	});
}

/** The settings alone, for what is shown before anything else. */
export function readSettings(database: Database): Promise<Settings> {
	return currentSettings(database);
}

/** The events of one study session, in their order. */
export async function readSession(database: Database, sessionId: string): Promise<StudyEvent[]> {
	const events = await database.events.where('sessionId').equals(sessionId).toArray();
	return events.sort(compareEvents);
}

interface Observer<T> {
	next: (value: T) => void;
	failed: (fault: Fault) => void;
}

/** Reads now and after every write that changes the answer, in this tab or another, until stopped. */
export function observe<T>(
	read: (database: Database) => Promise<T>,
	{ next, failed }: Observer<T>,
	connection: Connection = ownConnection(),
): () => void {
	let stopped = false;
	let stop = () => {};
	connection.open().then(
		(database) => {
			if (stopped) return;
			// Dexie tells two reads that run at once apart only in functions that it sees are async.
			const subscription = liveQuery(async () => await read(database)).subscribe({
				next,
				error: (error: unknown) => failed(faultOf(error)),
			});
			stop = () => subscription.unsubscribe();
		},
		(error: unknown) => {
			if (!stopped) failed(faultOf(error));
		},
	);
	return () => {
		stopped = true;
		stop();
	};
}
