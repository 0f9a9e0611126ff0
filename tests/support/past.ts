import type { Page } from '@playwright/test';
import type { Asked, Rating, StudyEvent } from '../../src/lib/events/event';
import { randomFrom } from '../../src/lib/events/random';
import { newMemory, type Memory } from '../../src/lib/memory/memory';
import { retrievability } from '../../src/lib/memory/retrievability';
import { createScheduler } from '../../src/lib/memory/schedule';
import { open } from './app';
import { questions } from './model';
import { keepEvents, tzOffsetMin } from './seed';

const dayMillis = 86_400_000;

/** The study day of a date: `dayOf('2026-03-02')`. */
export function dayOf(iso: string): number {
	return Date.parse(iso) / dayMillis;
}

interface Past {
	/** Study days, from the first on which something was studied to the day after the last. */
	from: number;
	until: number;
	newPerDay?: number;
	/** How often a question that comes back is recalled. */
	recalled?: number;
}

/** What a learner recorded who studied each day all that came back, nine seconds a question. */
export function pastOf({ from, until, newPerDay = 3, recalled = 0.9 }: Past): StudyEvent[] {
	const scheduler = createScheduler({ desiredRetention: 0.9 });
	const random = randomFrom(1);
	const memories = new Map<string, Memory>();
	const unmet = [...questions.keys()];
	const events: StudyEvent[] = [];

	const answer = (questionId: string, asked: Asked, studyDay: number) => {
		const before = memories.get(questionId) ?? newMemory;
		const predicted = retrievability(before, studyDay);
		const rating: Rating = asked === 'day' && random() > recalled ? 1 : asked === 'new' ? 4 : 3;
		const seq = events.length + 1;
		const at = (studyDay + 0.4) * dayMillis + (seq % 1_000) * 9_000;
		events.push({
			id: `past-${String(seq).padStart(6, '0')}`,
			v: 1,
			type: 'reviewed',
			at,
			wallAt: at,
			tzOffsetMin,
			studyDay,
			deviceId: 'past',
			seq,
			sessionId: 'past',
			payload: {
				questionId,
				questionVersion: 1,
				mode: 'flashcard',
				rating,
				asked,
				durationMillis: 9_000,
				scheduler: 'ts-fsrs 5.4.2 FSRS-6',
				predicted: predicted === null ? null : Math.round(predicted * 10_000) / 10_000,
			},
		});
		const after = scheduler.review(before, rating, { questionId, studyDay, at });
		memories.set(questionId, after);
		if (after.dueAt !== null) answer(questionId, 'step', studyDay);
	};

	for (let day = from; day < until; day += 1) {
		const due = [...memories].filter(([, { dueDay }]) => dueDay !== null && dueDay <= day);
		for (const [questionId] of due) answer(questionId, 'day', day);
		for (const questionId of unmet.splice(0, newPerDay)) answer(questionId, 'new', day);
	}
	return events;
}

/** Puts a past into the browser as another device would have brought it, and opens a page of the app. */
export async function openAfter(page: Page, past: StudyEvent[], path: string): Promise<void> {
	await keepEvents(page, past);
	await open(page, path);
}
