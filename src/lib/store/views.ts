import type { StudyEvent } from '../events/event';
import { questionOf } from '../events/question-of';
import { foldVersion } from '../history/history';
import { applyToQuestion, canApplyToQuestion, foldQuestion } from '../history/question';
import { newQuestionView } from '../history/question-view';
import { foldSettings } from '../history/settings';
import { createScheduler, type Scheduler } from '../memory/schedule';
import { defaultSettings, type Settings } from '../settings/settings';
import type { Database } from './database';

/* Runs inside the transaction that appends: events and views are one or neither. */

/** Brings the views up to date with events that this device has just appended, in their order. */
export async function applyOwn(database: Database, events: StudyEvent[]): Promise<void> {
	if (await isStale(database)) return rebuildViews(database);
	let settings = await currentSettings(database);
	for (const event of events) {
		const questionId = questionOf(event);
		if (questionId === null) {
			settings = await refoldSettings(database, settings);
			continue;
		}
		const before = (await database.questions.get(questionId)) ?? newQuestionView(questionId);
		// An event of a device whose clock runs ahead may stand after this one.
		if (canApplyToQuestion(before, event))
			await database.questions.put(applyToQuestion(before, event, schedulerFor(settings)));
		else await refoldQuestion(database, questionId, settings);
	}
}

/** Brings the views up to date with events that came from elsewhere, in whatever order. */
export async function applyForeign(database: Database, events: StudyEvent[]): Promise<void> {
	if (await isStale(database)) return rebuildViews(database);
	const before = await currentSettings(database);
	const settings = await refoldSettings(database, before);
	if (settings.desiredRetention !== before.desiredRetention) return;
	const touched = new Set(events.map(questionOf).filter((id) => id !== null));
	for (const questionId of touched) await refoldQuestion(database, questionId, settings);
}

/** Drops every view and folds it anew from the events. */
export async function rebuildViews(database: Database): Promise<void> {
	const settings = await foldOwnSettings(database);
	await rebuildQuestions(database, settings);
	await database.device.bulkPut([
		{ key: 'settings', settings },
		{ key: 'fold', version: foldVersion },
	]);
}

/** Rebuilds the views where another version of the fold wrote them. */
export async function rebuildIfStale(database: Database): Promise<void> {
	await database.transaction(
		'rw',
		[database.events, database.questions, database.device],
		async () => {
			if (await isStale(database)) await rebuildViews(database);
		},
	);
}

/** Whether another version of the fold wrote the views: this code's before, or another tab's since. */
async function isStale(database: Database): Promise<boolean> {
	const mark = await database.device.get('fold');
	return !(mark?.key === 'fold' && mark.version === foldVersion);
}

export async function currentSettings(database: Database): Promise<Settings> {
	return (await database.settingsView())?.settings ?? defaultSettings;
}

function schedulerFor(settings: Settings): Scheduler {
	return createScheduler({ desiredRetention: settings.desiredRetention, fuzz: true });
}

async function foldOwnSettings(database: Database): Promise<Settings> {
	const identity = await database.identity();
	const events = await database.events.where('type').anyOf('settingChanged', 'undone').toArray();
	return foldSettings(events, identity?.deviceId ?? '');
}

/** Memory is folded over all history with the retention now in force: a change of it refolds all. */
async function refoldSettings(database: Database, before: Settings): Promise<Settings> {
	const settings = await foldOwnSettings(database);
	await database.device.put({ key: 'settings', settings });
	if (settings.desiredRetention !== before.desiredRetention)
		await rebuildQuestions(database, settings);
	return settings;
}

async function refoldQuestion(
	database: Database,
	questionId: string,
	settings: Settings,
): Promise<void> {
	const events = await database.events.where('payload.questionId').equals(questionId).toArray();
	await database.questions.put(foldQuestion(questionId, events, schedulerFor(settings)));
}

async function rebuildQuestions(database: Database, settings: Settings): Promise<void> {
	const byQuestion = new Map<string, StudyEvent[]>();
	await database.events.each((event) => {
		const questionId = questionOf(event);
		if (questionId === null) return;
		const events = byQuestion.get(questionId);
		if (events) events.push(event);
		else byQuestion.set(questionId, [event]);
	});
	const scheduler = schedulerFor(settings);
	await database.questions.clear();
	await database.questions.bulkPut(
		[...byQuestion].map(([questionId, events]) => foldQuestion(questionId, events, scheduler)),
	);
}
