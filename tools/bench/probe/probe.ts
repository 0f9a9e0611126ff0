import { v7 } from 'uuid';
import type { StudyEvent } from '../../../src/lib/events/event';
import { dueQueue } from '../../../src/lib/memory/due';
import { newMemory, type Memory } from '../../../src/lib/memory/memory';
import { createScheduler, schedulerName } from '../../../src/lib/memory/schedule';
import { studyDayOf } from '../../../src/lib/memory/study-day';
import { nextInSession } from '../../../src/lib/session/next';
import { progressOf } from '../../../src/lib/session/progress';
import { Connection, ownConnection } from '../../../src/lib/store/connection';
import { DataWorker } from '../../../src/lib/store/data-worker';
import { record } from '../../../src/lib/store/door';
import { observe, readLearner } from '../../../src/lib/store/reads';
import { readLearnerNow } from '../../../src/lib/store/study';
import { dueInput } from '../../../src/routes/due-input';
import * as raw from './raw';

/* The work itself, timed in the page that does it, in milliseconds; each beside its floor in raw.ts. */

const { timed } = raw;

/** When it is, on a clock that all tabs share. */
function stamp(): number {
	return performance.timeOrigin + performance.now();
}

async function file(name: string): Promise<Response> {
	return fetch(`../${name}`);
}

/** The learner as they are, or the fault as an error. */
async function learnerNow() {
	const read = await readLearnerNow();
	if (!read.ok) throw new Error(read.fault);
	return read.learner;
}

async function dueNow() {
	const learner = await learnerNow();
	const now = Date.now();
	return dueInput(learner, 'all', studyDayOf(now, 0, learner.settings.rolloverHour), now);
}

async function recordOne(questionId: string): Promise<void> {
	const payload = {
		questionId,
		questionVersion: 1,
		mode: 'flashcard' as const,
		rating: 3 as const,
		asked: 'extra' as const,
		durationMillis: 4_000,
		scheduler: schedulerName,
		predicted: 0.9,
	};
	const moment = { now: Date.now(), tzOffsetMin: 0, sessionId: v7() };
	const recorded = await record([{ type: 'reviewed', payload }], moment);
	if (!recorded.ok) throw new Error(recorded.fault);
}

let answering = false;
let updates: number[] = [];
let messages: number[] = [];
const channel = new BroadcastChannel('bench');

export const probe = {
	raw,

	async keepRows(): Promise<void> {
		await raw.keepRows((await (await file('bench-events.json')).json()) as StudyEvent[]);
	},

	/** Restores the backup that lies beside the pages, as the screen for it does. */
	async restore(): Promise<{ read: number; merge: number }> {
		const blob = await (await file('bench-backup.gz')).blob();
		const worker = new DataWorker();
		const [read, answer] = await timed(() => worker.run('read', { file: blob }));
		if (!answer.ok || !answer.answer.ok) throw new Error(JSON.stringify(answer));
		const [merge, merged] = await timed(() => worker.run('merge', {}));
		if (!merged.ok) throw new Error(merged.fault);
		worker.close();
		return { read, merge };
	},

	async backup(): Promise<{ millis: number; bytes: number }> {
		const worker = new DataWorker();
		const [millis, written] = await timed(() => worker.run('write', { now: Date.now() }));
		if (!written.ok) throw new Error(written.fault);
		worker.close();
		return { millis, bytes: written.answer.file.size };
	},

	/** Answers a question about every second, until it is told to stop: how long each took. */
	async answerOn(): Promise<number[]> {
		const times: number[] = [];
		answering = true;
		while (answering) {
			const [millis] = await timed(() => recordOne(`generated-question-${1 + times.length}`));
			times.push(millis);
			await new Promise((resolve) => setTimeout(resolve, 1_000));
		}
		return times;
	},

	stopAnswering(): void {
		answering = false;
	},

	/** Opens a database whose views another version wrote. */
	async timeRebuild(): Promise<number> {
		await raw.spoilViews();
		const connection = new Connection({ limitMillis: 600_000 });
		const [millis] = await timed(() => connection.open());
		connection.close();
		return millis;
	},

	/** Reads the log and asks the scheduler what a rebuild asks it, and keeps nothing. */
	async timeSchedulerAlone(): Promise<number> {
		const [millis] = await timed(async () => {
			const events = await raw.allRows<StudyEvent>();
			const scheduler = createScheduler({ desiredRetention: 0.9 });
			const memories = new Map<string, Memory>();
			for (const { type, payload, studyDay, at } of events) {
				if (type !== 'reviewed') continue;
				const { questionId, rating } = payload;
				const before = memories.get(questionId) ?? newMemory;
				memories.set(questionId, scheduler.review(before, rating, { questionId, studyDay, at }));
			}
		});
		return millis;
	},

	/** From nothing opened to the learner that every screen derives from. */
	async timeLearner(): Promise<number> {
		return (await timed(learnerNow))[0];
	},

	/** With the database open, as it is once a page is there. */
	async timeFirstDue(): Promise<number> {
		await ownConnection().open();
		const [millis] = await timed(async () => {
			const start = { scope: 'all' as const, cap: null, first: null };
			return nextInSession({ ...(await dueNow()), ...start, progress: progressOf([]) });
		});
		return millis;
	},

	async timeDueCount(): Promise<number> {
		await ownConnection().open();
		return (await timed(async () => dueQueue(await dueNow()).now.length))[0];
	},

	/** Notes when this tab has a new state of the learner, and when a bare message came. */
	watch(): void {
		observe(readLearner, {
			next: () => updates.push(stamp()),
			failed: (fault) => {
				throw new Error(fault);
			},
		});
		channel.addEventListener('message', () => messages.push(stamp()));
	},

	/** What was noted since it was asked last. */
	noted(): { updates: number[]; messages: number[] } {
		const noted = { updates, messages };
		updates = [];
		messages = [];
		return noted;
	},

	/** Records, and answers when it was on the disk. */
	async recordNow(questionId: string): Promise<number> {
		await recordOne(questionId);
		return stamp();
	},

	/** Sends a bare message, and answers when. */
	sendNow(): number {
		const sent = stamp();
		channel.postMessage(sent);
		return sent;
	},
};

export type Probe = typeof probe;

declare global {
	interface Window {
		/** In the page for measuring alone. */
		probe: Probe;
	}
}
