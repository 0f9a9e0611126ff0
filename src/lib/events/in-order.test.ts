import { describe, expect, it } from 'vitest';
import type { StudyEvent } from './event';
import { inOrder } from './in-order';
import { questionOf } from './question-of';

const starred = (id: string, at: number, deviceId: string, seq: number): StudyEvent => ({
	id,
	v: 1,
	at,
	wallAt: at,
	tzOffsetMin: 540,
	studyDay: 20_000,
	deviceId,
	seq,
	sessionId: null,
	type: 'starred',
	payload: { questionId: 'q' },
});

describe('the order of events', () => {
	it('is by time, then device, then count, then id', () => {
		const ordered = [
			starred('z', 1, 'b', 9),
			starred('y', 2, 'B', 9),
			starred('x', 2, 'a', 1),
			starred('v', 2, 'a', 2),
			starred('w', 2, 'a', 2),
		];
		expect(inOrder([...ordered].reverse())).toEqual(ordered);
	});

	it('has each event once', () => {
		const [one, two] = [starred('one', 1, 'a', 1), starred('two', 2, 'a', 2)];
		expect(inOrder([two, one, two, { ...one }])).toEqual([one, two]);
	});
});

it('an event is about a question or about none', () => {
	const event = starred('one', 1, 'a', 1);
	expect(questionOf(event)).toBe('q');
	expect(
		questionOf({ ...event, type: 'limitRaised', payload: { newQuestions: 1, reviews: 0 } }),
	).toBeNull();
});
