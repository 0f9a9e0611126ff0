import { v7 } from 'uuid';
import { schedulerName } from '../../../src/lib/memory/scheduler-name';
import { record } from '../../../src/lib/store/door';
import { observe, readLearner } from '../../../src/lib/store/reads';
import { timed } from './raw';

/* Answers, and what another tab has of them. */

/** When it is, on a clock that all tabs share. */
function stamp(): number {
	return performance.timeOrigin + performance.now();
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

export const answers = {
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
