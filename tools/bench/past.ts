import { v7 } from 'uuid';
import { ratings, type Asked, type Rating, type StudyEvent } from '../../src/lib/events/event';
import { randomFrom } from '../../src/lib/events/random';
import { newMemory, type Memory } from '../../src/lib/memory/memory';
import { retrievability } from '../../src/lib/memory/retrievability';
import { createScheduler } from '../../src/lib/memory/schedule';
import { schedulerName } from '../../src/lib/memory/scheduler-name';

const dayMillis = 86_400_000;

interface Size {
	/** The cards in the order in which they are met. */
	cardIds: readonly string[];
	/** Events are made until there are so many. */
	events: number;
	seed: number;
	/** The study day of the last of them. */
	lastDay: number;
}

/**
 * What a learner recorded who studied every day what came back and some new cards, and forgot one in
 * ten: the same for the same seed and the same last day. Every card is met if the events are enough
 * for it, about five a card.
 */
export function pastOf({ cardIds, events: count, seed, lastDay }: Size): StudyEvent[] {
	const scheduler = createScheduler({ desiredRetention: 0.9, fuzz: true });
	const random = randomFrom(seed);
	const chanceIn = (low: number, high: number) => low + Math.floor(random() * (high - low));
	const memories = new Map<string, Memory>();
	const dueOn = new Map<number, string[]>();
	const answers: Answer[] = [];
	const unmet = [...cardIds];
	// So many that the last are met when half of the answers are given.
	const newPerDay = Math.max(1, Math.round(cardIds.length / 200));

	const answer = (questionId: string, asked: Asked, day: number, second: number): void => {
		const before = memories.get(questionId) ?? newMemory;
		const recall = retrievability(before, day);
		const rating: Rating = asked === 'day' && random() > 0.9 ? ratings.again : ratings.good;
		const durationMillis = chanceIn(1_500, 14_000);
		const at = day * dayMillis + second * 1_000;
		const predicted = recall === null ? null : Math.round(recall * 10_000) / 10_000;
		answers.push({ questionId, asked, rating, day, second, durationMillis, predicted });
		const after = scheduler.review(before, rating, { questionId, studyDay: day, at });
		memories.set(questionId, after);
		if (after.dueAt !== null) answer(questionId, 'step', day, second + 620);
		else if (after.dueDay !== null) {
			const there = dueOn.get(after.dueDay);
			if (there) there.push(questionId);
			else dueOn.set(after.dueDay, [questionId]);
		}
	};

	for (let day = 0; answers.length < count; day += 1) {
		let second = 30_000;
		for (const questionId of dueOn.get(day) ?? []) answer(questionId, 'day', day, (second += 9));
		for (const questionId of unmet.splice(0, newPerDay))
			answer(questionId, 'new', day, (second += 9));
	}
	const own = answers
		.slice(0, count)
		.sort((one, other) => one.day - other.day || one.second - other.second);
	const shift = lastDay - (own.at(-1)?.day ?? 0);
	const stamps = stampsOf(random);
	return own.map((one, index) =>
		eventOf({ ...one, day: one.day + shift }, stamps(one, shift), index),
	);
}

interface Answer {
	questionId: string;
	asked: Asked;
	rating: Rating;
	day: number;
	/** Of the day. */
	second: number;
	durationMillis: number;
	predicted: number | null;
}

type Ids = Pick<StudyEvent, 'id' | 'deviceId' | 'sessionId'>;

/** Ids as the app makes them; a session is a day. */
function stampsOf(random: () => number): (answer: Answer, shift: number) => Ids {
	const idAt = (msecs: number) =>
		v7({ msecs, random: Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)) });
	const deviceId = idAt(0);
	const sessions = new Map<number, string>();
	return ({ day, second }, shift) => {
		const sessionId = sessions.get(day) ?? idAt((day + shift) * dayMillis);
		sessions.set(day, sessionId);
		return { id: idAt((day + shift) * dayMillis + second * 1_000), deviceId, sessionId };
	};
}

function eventOf(answer: Answer, ids: Ids, index: number): StudyEvent {
	const { questionId, asked, rating, day, second, durationMillis, predicted } = answer;
	const at = day * dayMillis + second * 1_000;
	return {
		...ids,
		v: 1,
		type: 'reviewed',
		at,
		wallAt: at,
		tzOffsetMin: 0,
		studyDay: day,
		seq: index + 1,
		payload: {
			questionId,
			questionVersion: 1,
			mode: 'flashcard',
			rating,
			asked,
			durationMillis,
			scheduler: schedulerName,
			predicted,
		},
	};
}
