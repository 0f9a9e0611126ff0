import type { Happening, StudyEvent } from '../events/event';
import { questionOf } from '../events/question-of';
import { foldVersion } from '../history/fold-version';
import { quizOf } from '../history/quiz-view';
import { foldQuiz } from '../history/quizzes';
import { foldSettings } from '../history/settings';
import { DayTally } from '../history/study-days';
import { createScheduler, type Scheduler } from '../memory/schedule';
import { defaultSettings, type Settings } from '../settings/settings';
import type { Progress } from './bring-up';
import type { Database, FoldMark, Identity, SettingsView } from './database';
import { payDays, type addToDays } from './owed-days';
import {
	applyToViews,
	byQuestion,
	foldNew,
	putViews,
	readKept,
	refoldViews,
	type Folded,
	type KeptViews,
} from './question-views';
import { rebuildQuestions } from './rebuild-questions';

/* Runs inside the transaction that appends: events and views are one or neither. */

/** What every write reads first, in one go. */
export interface Ground {
	identity: Identity | undefined;
	settings: Settings;
	/** Whether another version of the fold wrote the views: this code's before, or another tab's since. */
	isStale: boolean;
	/** Of the questions that the events are about. */
	views: KeptViews;
}

export async function readGround(
	database: Database,
	events: readonly (StudyEvent | Happening)[] = [],
	options?: { mostlyNew: boolean },
): Promise<Ground> {
	const questionIds = events.map(questionOf).filter((id) => id !== null);
	const [rows, views] = await Promise.all([
		database.device.bulkGet(['identity', 'settings', 'fold']),
		readKept(database, new Set(questionIds), options),
	]);
	const [identity, view, mark] = rows as [Identity?, SettingsView?, FoldMark?];
	return {
		identity,
		settings: view?.settings ?? defaultSettings,
		isStale: mark?.version !== foldVersion,
		views,
	};
}

/** Brings the views up to date with events that this device has just appended, in their order. */
export async function applyOwn(
	database: Database,
	events: readonly StudyEvent[],
	ground: Ground,
	addDays: typeof addToDays,
): Promise<void> {
	await bringUp(database, events, {
		ground,
		bring: (_, groups, kept, scheduler) =>
			applyToViews(database, groups, { kept, addDays }, scheduler),
	});
}

/**
 * Folds what nothing was known of before these events, which may still be on their way to the disk;
 * where that is all of them, their views go there too.
 */
export async function foldAhead(
	database: Database,
	events: readonly StudyEvent[],
	ground: Ground,
	addDays: typeof addToDays,
): Promise<Folded> {
	const groups = byQuestion(events);
	const { views, tally } = foldNew(groups, ground.views, schedulerFor(ground.settings));
	const ofNone = events.some((event) => questionOf(event) === null);
	const arePut = !ground.isStale && !ofNone && views.size === groups.size;
	if (arePut) await putViews(database, ground.views, views, tally, addDays);
	return { views, tally, addDays, arePut };
}

/**
 * Brings the views up to date with events that came from elsewhere, or went, in whatever order;
 * `ahead` is what was folded of them already.
 */
export async function applyForeign(
	database: Database,
	events: readonly StudyEvent[],
	ground: Ground,
	ahead: Folded = { views: new Map(), tally: new DayTally() },
): Promise<void> {
	await bringUp(database, events, {
		ground,
		bring: (_, groups, kept, scheduler) =>
			refoldViews(database, groups, { kept, ahead }, scheduler),
	});
}

type Bring = (
	database: Database,
	groups: ReadonlyMap<string, readonly StudyEvent[]>,
	kept: KeptViews,
	scheduler: Scheduler,
) => Promise<void>;

async function bringUp(
	database: Database,
	events: readonly StudyEvent[],
	{ ground, bring }: { ground: Ground; bring: Bring },
): Promise<void> {
	if (ground.isStale) return rebuildViews(database);
	const before = ground.settings;
	// Settings are folded from the events of no question: where none came, nothing about them is new.
	const ofNone = events.some((event) => questionOf(event) === null);
	const settings = ofNone ? await refoldSettings(database) : before;
	// Memory is folded over all history with the retention now in force: a change of it refolds all.
	if (settings.desiredRetention !== before.desiredRetention) {
		await rebuildQuestions(database, schedulerFor(settings));
	} else {
		const groups = byQuestion(events);
		if (groups.size > 0) await bring(database, groups, ground.views, schedulerFor(settings));
	}
	await refoldQuizzes(database, events);
}

/** Drops every view and folds it anew from the events. */
export async function rebuildViews(database: Database, told?: Progress): Promise<void> {
	const settings = await foldOwnSettings(database);
	await rebuildQuestions(database, schedulerFor(settings), told);
	await database.quizzes.clear();
	await refoldQuizzes(
		database,
		await database.events.where('type').equals('quizFinished').toArray(),
	);
	await database.device.bulkPut([
		{ key: 'settings', settings },
		{ key: 'fold', version: foldVersion },
	]);
}

/** Rebuilds the views where another version of the fold wrote them, and ends what a restore left undone. */
export async function rebuildIfStale(database: Database, told?: Progress): Promise<void> {
	await database.transaction('rw', database.tables, async () => {
		if ((await readGround(database)).isStale) await rebuildViews(database, told);
		else await payDays(database);
	});
}

export function schedulerFor(settings: Settings): Scheduler {
	return createScheduler({ desiredRetention: settings.desiredRetention, fuzz: true });
}

export async function foldOwnSettings(database: Database): Promise<Settings> {
	const identity = await database.identity();
	const events = await database.events.where('type').anyOf('settingChanged', 'undone').toArray();
	return foldSettings(events, identity?.deviceId ?? '');
}

async function refoldSettings(database: Database): Promise<Settings> {
	const settings = await foldOwnSettings(database);
	await database.device.put({ key: 'settings', settings });
	return settings;
}

/** Brings up to date the quizzes that the events belong to, each from all its events. */
async function refoldQuizzes(database: Database, events: readonly StudyEvent[]): Promise<void> {
	const touched = new Set(events.map(quizOf).filter((id) => id !== null));
	for (const quizId of touched) {
		const own = await database.events.where('payload.quizId').equals(quizId).toArray();
		const view = foldQuiz(quizId, own);
		if (view) await database.quizzes.put(view);
		else await database.quizzes.delete(quizId);
	}
}
