import Dexie, { type EntityTable, type Table } from 'dexie';
import type { StudyEvent } from '../events/event';
import type { QuestionView } from '../history/question-view';
import type { Settings } from '../settings/settings';

/** Who this device is in the log, and where its own events stand. */
export interface Identity {
	key: 'identity';
	deviceId: string;
	/** The number of its last event. */
	seq: number;
	/** `at` of its last event. */
	lastAt: number;
}

/** The settings now in force, folded from the events. */
export interface SettingsView {
	key: 'settings';
	settings: Settings;
}

/** The version of the fold that wrote the views. */
export interface FoldMark {
	key: 'fold';
	version: number;
}

export type DeviceRow = Identity | SettingsView | FoldMark;

/**
 * The database of one browser. `events` is the truth; `questions` and the settings row are views of
 * it that can be dropped and rebuilt; the identity row is this device's own.
 */
export class Database extends Dexie {
	declare events: EntityTable<StudyEvent, 'id'>;
	declare questions: EntityTable<QuestionView, 'questionId'>;
	declare device: Table<DeviceRow, DeviceRow['key']>;

	constructor(name = 'flashpoint') {
		super(name, {
			// What a learner answered must survive a power cut, not only a closed tab.
			chromeTransactionDurability: 'strict',
		});
		this.version(1).stores({
			events: 'id, type, sessionId, payload.questionId',
			questions: 'questionId, dueDay, dueAt',
			device: 'key',
		});
	}

	async identity(): Promise<Identity | undefined> {
		return (await this.device.get('identity')) as Identity | undefined;
	}

	async settingsView(): Promise<SettingsView | undefined> {
		return (await this.device.get('settings')) as SettingsView | undefined;
	}
}
