import type { StudyEvent } from '../../../src/lib/events/event';
import { dueQueue } from '../../../src/lib/memory/due';
import { newMemory, type Memory } from '../../../src/lib/memory/memory';
import { createScheduler } from '../../../src/lib/memory/schedule';
import { studyDayOf } from '../../../src/lib/memory/study-day';
import { nextInSession } from '../../../src/lib/session/next';
import { progressOf } from '../../../src/lib/session/progress';
import { bringUpAside } from '../../../src/lib/store/bring-up';
import { Connection, ownConnection } from '../../../src/lib/store/connection';
import { readLearnerNow } from '../../../src/lib/store/study';
import { dueInput } from '../../../src/routes/due-input';
import { plannedFor } from '../../../src/routes/planned';
import { allRows, spoilViews, timed } from './raw';

/* What is folded from the log, and asked of it, in milliseconds. */

/** The learner as they are, or the fault as an error. */
async function learnerNow() {
	const read = await readLearnerNow();
	if (!read.ok) throw new Error(read.fault);
	return read.learner;
}

async function dueNow() {
	const learner = await learnerNow();
	const now = Date.now();
	const day = studyDayOf(now, 0, learner.settings.rolloverHour);
	return dueInput(learner, 'all', day, now, plannedFor(learner, day));
}

export const views = {
	/** Opens a database whose views another version wrote, as pages do. */
	async timeRebuild(): Promise<number> {
		await spoilViews();
		const connection = new Connection({ bringUp: bringUpAside });
		const [millis] = await timed(() => connection.open());
		connection.close();
		return millis;
	},

	/** Reads the log and asks the scheduler what a rebuild asks it, and keeps nothing. */
	async timeSchedulerAlone(): Promise<number> {
		const [millis] = await timed(async () => {
			const events = await allRows<StudyEvent>();
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
};
