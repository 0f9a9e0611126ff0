import { expect, it } from 'vitest';
import { foldAll } from '../../src/lib/history/history';
import { parseEvent } from '../../src/lib/store/backup/parse-event';
import { pastOf } from './past';

const size = {
	cardIds: Array.from({ length: 40 }, (_, index) => `q-${index + 1}`),
	events: 400,
	seed: 7,
	lastDay: 20_000,
};
const past = pastOf(size);

it('the same seed makes the same past, another makes another', () => {
	expect(pastOf(size)).toEqual(past);
	expect(pastOf({ ...size, seed: 8 })).not.toEqual(past);
});

it('has as many events as were asked for, on every card, up to the last day', () => {
	expect(past).toHaveLength(400);
	const met = new Set(past.map((event) => event.type === 'reviewed' && event.payload.questionId));
	expect([...met].sort()).toEqual([...size.cardIds].sort());
	expect(past.at(-1)?.studyDay).toBe(20_000);
});

it('is what the app itself could have recorded: in order, and good to read', () => {
	expect(past.map(({ seq }) => seq)).toEqual(past.map((_, index) => index + 1));
	expect(past.every((event, index) => event.at >= (past[index - 1]?.at ?? 0))).toBe(true);
	expect(past.filter((event) => !parseEvent(event).ok)).toEqual([]);
	expect(new Set(past.map(({ id }) => id)).size).toBe(400);
});

it('every answer was asked for when it was due, so that each moves its card', () => {
	const { views } = foldAll(past, { deviceId: '' });
	const reviews = [...views.values()].reduce((sum, { reps }) => sum + reps, 0);
	expect(reviews).toBe(400);
});
