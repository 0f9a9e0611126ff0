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

export async function readLearner(database: Database): Promise<Learner> {
	const { events, questions, device } = database;
	const learner = await database.transaction('r', [events, questions, device], async () => {
		const [rows, views, ofNone] = await Promise.all([
			device.bulkGet(['settings', 'identity']),
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
	});
	keepSnapshotSoon(database);
	return learner;
}

async function eventsOfTypes(
	{ events }: Database,
	types: readonly StudyEvent['type'][],
): Promise<StudyEvent[]> {
	const index = events.where('type');
	return (await Promise.all(types.map((type) => index.equals(type).toArray()))).flat();
}

/** The events of one study session, in their order. */
export async function readSession(database: Database, sessionId: string): Promise<StudyEvent[]> {
	const events = await database.events.where('sessionId').equals(sessionId).toArray();
	return events.sort(compareEvents);
}
