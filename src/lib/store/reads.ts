import Dexie, { liveQuery } from 'dexie';
import { compareEvents } from '../events/order';
import type { StudyEvent } from '../events/event';
import type { Missed } from '../history/missed';
import type { QuestionView } from '../history/question-view';
import { foldPlans, planTypes, type Plans } from '../history/plans';
import { foldPartsRead, type PartsRead } from '../history/parts-read';
import { foldRaised, type Raised } from '../history/settings';
import { quizIn, type QuizView } from '../history/quiz-view';
import type { StudyDay } from '../history/study-days';
import type { Draft, FinishedQuiz } from '../quiz/draft';
import { defaultSettings, type Settings } from '../settings/settings';
import { ownConnection, type Connection } from './connection';
import type { Database, Identity, MissedCounts, QuizChoice, SettingsView } from './database';
import type { Fault } from '../words/faults';
import { faultOf } from './fault';
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

/** Every study day on which anything was answered, in order. */
export function readDays(database: Database): Promise<StudyDay[]> {
	return database.days.orderBy('day').toArray();
}

/** The settings alone, for what is shown before anything else. */
export function readSettings(database: Database): Promise<Settings> {
	return database.settings();
}

/** The events of one study session, in their order. */
export async function readSession(database: Database, sessionId: string): Promise<StudyEvent[]> {
	const events = await database.events.where('sessionId').equals(sessionId).toArray();
	return events.sort(compareEvents);
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

/** The questions that stand so on the missed list, by its index. */
export function readMissed(
	database: Database,
	standings: readonly Missed['standing'][],
): Promise<MissedList> {
	const { questions, device } = database;
	return database.transaction('r', [questions, device], async () => {
		const found = await Promise.all(
			standings.map((standing) =>
				questions
					.where('[missed.standing+missed.since]')
					.between([standing, Dexie.minKey], [standing, Dexie.maxKey])
					.toArray(),
			),
		);
		const identity = await database.identity();
		return {
			settings: await database.settings(),
			counts: await database.missedCounts(),
			views: found.flat().filter(isMissed).sort(newestFirst),
			lastAt: identity?.lastAt ?? 0,
		};
	});
}

function isMissed(view: QuestionView): view is MissedView {
	return view.missed !== null;
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

/** The quizzes under way on this device, the one begun last first. */
export async function readDrafts(database: Database): Promise<Draft[]> {
	const drafts = await database.drafts.toArray();
	return drafts.sort((a, b) => b.attempt.clock.startedAt - a.attempt.clock.startedAt);
}

export async function readDraft(database: Database, quizId: string): Promise<Draft | null> {
	return (await database.drafts.get(quizId)) ?? null;
}

/** The quizzes that are over and not deleted, the last one first. */
export async function readQuizzes(database: Database): Promise<QuizView[]> {
	const views = await database.quizzes.orderBy('finishedAt').reverse().toArray();
	return views.filter(({ deletedBy }) => deletedBy === null);
}

/** A quiz that is over: what a list shows of it, and all that it showed itself. */
export interface KeptQuiz {
	view: QuizView;
	quiz: FinishedQuiz;
}

export function readQuiz(database: Database, quizId: string): Promise<KeptQuiz | null> {
	return database.transaction('r', [database.quizzes, database.events], async () => {
		const view = await database.quizzes.get(quizId);
		const quiz = view ? quizIn(await database.events.get(view.eventId)) : null;
		return view && quiz ? { view, quiz } : null;
	});
}

export async function readQuizChoice(database: Database): Promise<QuizChoice | null> {
	const row = await database.device.get('quizChoice');
	return row?.key === 'quizChoice' ? row : null;
}

export { readBackupState } from './backup/state';

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
