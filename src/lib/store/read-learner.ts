import type { StudyEvent } from '../events/event';
import { compareEvents } from '../events/order';
import { foldPartsRead, type PartsRead } from '../history/parts-read';
import { foldPlans, planTypes, type Plans } from '../history/plans';
import type { QuestionView } from '../history/question-view';
import { foldRaised, type Raised } from '../history/settings';
import { defaultSettings, type Settings } from '../settings/settings';
import type { Database, Identity, SettingsView } from './database';
import { keepSnapshotSoon, readViews } from './held-views';

/** The learner as the views have it: everything that the screens derive from. */
export interface Learner {
	settings: Settings;
	/** One view for each question that something was ever recorded of. */
	views: ReadonlyMap<string, QuestionView>;
	/** What was added to the limits, by study day. */
	raised: ReadonlyMap<number, Raised>;
	plans: Plans;
	partsRead: PartsRead;
	/** `at` of this device's last event, in milliseconds since 1970; 0 before the first. */
	lastAt: number;
}

export function readLearner(database: Database): Promise<Learner> {
	return reading(database, () => learnerOf(database));
}

/** The learner and the events of one study session, in their order: both as they were at one time. */
export function readLearnerIn(
	database: Database,
	sessionId: string,
): Promise<{ learner: Learner; events: StudyEvent[] }> {
	return reading(database, async () => {
		const [learner, events] = await Promise.all([
			learnerOf(database),
			database.events.where('sessionId').equals(sessionId).toArray(),
		]);
		return { learner, events: events.sort(compareEvents) };
	});
}

async function reading<T>(database: Database, read: () => Promise<T>): Promise<T> {
	const { events, questions, device } = database;
	// Dexie holds the transaction open for a function only that it sees is async.
	const found = await database.transaction(
		'r',
		[events, questions, device],
		async () => await read(),
	);
	keepSnapshotSoon(database);
	return found;
}

async function learnerOf(database: Database): Promise<Learner> {
	const [rows, views, ofNone] = await Promise.all([
		database.device.bulkGet(['settings', 'identity']),
		readViews(database),
		eventsOfTypes(database, ['limitRaised', 'undone', 'partRead', ...planTypes]),
	]);
	const [settings, identity] = rows as [SettingsView?, Identity?];
	return {
		settings: settings?.settings ?? defaultSettings,
		views,
		raised: foldRaised(ofNone),
		plans: foldPlans(ofNone),
		partsRead: foldPartsRead(ofNone),
		lastAt: identity?.lastAt ?? 0,
	};
}

async function eventsOfTypes(
	{ events }: Database,
	types: readonly StudyEvent['type'][],
): Promise<StudyEvent[]> {
	const index = events.where('type');
	return (await Promise.all(types.map((type) => index.equals(type).toArray()))).flat();
}
