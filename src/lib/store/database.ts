import Dexie, { type Collection, type EntityTable, type Table } from 'dexie';
import type { StudyEvent } from '../events/event';
import { foldVersion } from '../history/fold-version';
import type { Missed } from '../history/missed';
import type { QuestionView } from '../history/question-view';
import type { QuizView } from '../history/quiz-view';
import type { StudyDay } from '../history/study-days';
import type { Draft } from '../quiz/draft';
import type { QuizSettings } from '../quiz/quiz-settings';
import { defaultSettings, type Settings } from '../settings/settings';

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

/** What was chosen for the last quiz on this device: the next one begins with it. */
export interface QuizChoice {
	key: 'quizChoice';
	/** As `article/deck`. */
	decks: string[];
	settings: QuizSettings;
}

/** How many questions stand where on the missed list: counted as they change, for a count is linear. */
export interface MissedCounts extends Record<Missed['standing'], number> {
	key: 'missed';
}

export const noneMissed: MissedCounts = { key: 'missed', active: 0, wonBack: 0, removed: 0 };

/** Which questions' views changed last, in their order: who has older views reads those anew. */
export interface ChangesRow {
	key: 'changes';
	/** Another one where all views were made anew. */
	epoch: string;
	/** How many changes of this epoch came before `ids`. */
	from: number;
	ids: string[];
}

/** All questions' views in one row, as they were after so many changes. */
export interface SnapshotRow {
	key: 'snapshot';
	epoch: string;
	revision: number;
	views: QuestionView[];
}

/** When the learner last saved a file of what is kept here. */
export interface BackupMark {
	key: 'backup';
	/** Milliseconds since 1970. */
	at: number;
	/** The number of this device's last event in it. */
	seq: number;
}

/** The learner has put off the reminder to save a file. */
export interface ReminderMark {
	key: 'reminder';
	/** The number of this device's last event at that time. */
	seq: number;
}

/** What one batch of the last restore added: by it a restore is undone. */
export interface RestoredRow {
	key: `restored/${string}`;
	ids: string[];
	drafts: string[];
}

/** Which file was restored last, and whether to its end: one that was cut off is gone on with. */
export interface RestoreMark {
	key: 'restore';
	sha256: string;
	whole: boolean;
}

/** What a batch of a restore has still to add to the study days: their sums, one day after another. */
export interface OwedRow {
	key: `owed/${string}`;
	sums: Float64Array;
}

/** Events that came from elsewhere and could not be read, as they came: a later version may. */
export interface AsideRow {
	key: 'aside';
	lines: string[];
}

export type DeviceRow =
	| Identity
	| SettingsView
	| FoldMark
	| QuizChoice
	| MissedCounts
	| ChangesRow
	| SnapshotRow
	| BackupMark
	| ReminderMark
	| RestoredRow
	| RestoreMark
	| OwedRow
	| AsideRow;

/**
 * The database of one browser. `events` is the truth; `questions`, `days`, `quizzes`, the settings row
 * and the counts of the missed are views of it that can be dropped and rebuilt; `drafts` are quizzes
 * under way, and they and the identity row are this device's own.
 */
export class Database extends Dexie {
	declare events: EntityTable<StudyEvent, 'id'>;
	declare questions: EntityTable<QuestionView, 'questionId'>;
	declare days: EntityTable<StudyDay, 'day'>;
	declare quizzes: EntityTable<QuizView, 'quizId'>;
	declare drafts: EntityTable<Draft, 'id'>;
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
		this.version(2).stores({
			events: 'id, type, sessionId, payload.questionId, payload.quizId',
			quizzes: 'quizId, finishedAt',
			drafts: 'id',
		});
		this.version(3).stores({
			questions: 'questionId, dueDay, dueAt, [missed.standing+missed.since]',
			days: 'day',
		});
		// In a database that was just made, no view is missing.
		this.on('populate', (made) => {
			void made.table('device').bulkAdd([
				{ key: 'settings', settings: defaultSettings },
				{ key: 'fold', version: foldVersion },
			]);
		});
	}

	async identity(): Promise<Identity | undefined> {
		return (await this.device.get('identity')) as Identity | undefined;
	}

	async missedCounts(): Promise<MissedCounts> {
		return ((await this.device.get('missed')) as MissedCounts | undefined) ?? noneMissed;
	}

	async changes(): Promise<ChangesRow | undefined> {
		return (await this.device.get('changes')) as ChangesRow | undefined;
	}

	async settingsView(): Promise<SettingsView | undefined> {
		return (await this.device.get('settings')) as SettingsView | undefined;
	}

	/** The settings now in force. */
	async settings(): Promise<Settings> {
		return (await this.settingsView())?.settings ?? defaultSettings;
	}

	/** Whether views are to be brought up: another version wrote them, or a restore ended half way. */
	async isBehind(): Promise<boolean> {
		const [fold, owed] = await Promise.all([this.device.get('fold'), this.owed().count()]);
		return (fold as FoldMark | undefined)?.version !== foldVersion || owed > 0;
	}

	/** What a restore has still to add to the study days. */
	owed(): Collection<DeviceRow, DeviceRow['key']> {
		return this.device.where('key').startsWith('owed/');
	}

	/** The events that could not be read, as they came. */
	async aside(): Promise<string[]> {
		return ((await this.device.get('aside')) as AsideRow | undefined)?.lines ?? [];
	}

	/** What the last restore added, batch by batch. */
	async restored(): Promise<RestoredRow[]> {
		return (await this.device.where('key').startsWith('restored/').toArray()) as RestoredRow[];
	}
}
