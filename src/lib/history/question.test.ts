import { describe, expect, it } from 'vitest';
import {
	ratings,
	type Happening,
	type Payloads,
	type Rating,
	type StudyEvent,
} from '../events/event';
import { newMemory } from '../memory/memory';
import { createScheduler } from '../memory/schedule';
import { answered as givenAnswer, event, firstNoon, reviewed, undone } from './fixtures/events';
import { applyToQuestion, canApplyToQuestion, foldQuestion } from './question';
import { newQuestionView } from './question-view';

const { again, good, easy } = ratings;
const scheduler = createScheduler({ desiredRetention: 0.9, fuzz: false });
const fold = (...events: StudyEvent[]) => foldQuestion('q', events, scheduler);
const of = (type: 'suspended' | 'resumed' | 'buried' | 'unburied' | 'starred' | 'unstarred') =>
	event({ type, payload: { questionId: 'q' } });
const on = (studyDay: number) => ({ studyDay });

describe('a question', () => {
	it('of which nothing happened is new', () => {
		expect(fold(event(reviewed(good, 'new', 'another')))).toEqual(newQuestionView('q'));
	});

	it('is introduced by its first review, which counts against the day', () => {
		expect(fold(event(reviewed(good)))).toMatchObject({
			phase: 'learning',
			reps: 1,
			introducedOn: 20_000,
			countedOn: 20_000,
			answeredOn: 20_000,
		});
	});

	it('counts against the day when it is due by day, and not for its steps', () => {
		const first = event(reviewed(easy));
		const lapse = event(reviewed(again, 'day'), on(20_008));
		const step = event(reviewed(good, 'step'), on(20_009));
		expect(fold(first, lapse)).toMatchObject({ countedOn: 20_008, introducedOn: 20_000 });
		expect(fold(first, lapse, step)).toMatchObject({
			reps: 3,
			countedOn: 20_008,
			answeredOn: 20_009,
		});
	});

	it('that is reset begins anew, and keeps its star and its note', () => {
		const first = event(reviewed(easy));
		const own = (type: 'reset' | 'starred', studyDay: number) =>
			event({ type, payload: { questionId: 'q' } }, { studyDay });
		const note = event({ type: 'noteWritten', payload: { questionId: 'q', text: 'Madrid' } });
		const reset = own('reset', 20_003);
		expect(fold(first, own('starred', 20_002), note, reset)).toMatchObject({
			...newMemory,
			introducedOn: null,
			starred: true,
			note: 'Madrid',
		});
		const anew = event(reviewed(good), on(20_009));
		expect(fold(first, reset, anew)).toMatchObject({ reps: 1, introducedOn: 20_009 });
		expect(fold(first, reset, event(undone(reset), on(20_004))).reps).toBe(1);
	});

	it('turned before it is due keeps its memory, and was answered', () => {
		const first = event(reviewed(easy));
		const practice = event(reviewed(good, 'extra'), on(20_003));
		expect(fold(first, practice)).toEqual({
			...fold(first),
			answeredOn: 20_003,
			furthestDay: 20_003,
			last: { at: practice.at, deviceId: 'phone', seq: practice.seq, id: practice.id },
		});
	});

	it('practised off its schedule is as it was: nothing waits for the next day either', () => {
		const first = event(reviewed(easy));
		const turned = event(reviewed(again, 'day', 'q', 'practice'), on(20_008));
		const typed = event(
			givenAnswer({ place: 'practice', outcome: 'wrong', asked: 'day' }),
			on(20_008),
		);
		for (const practice of [turned, typed]) {
			// Retention alone heeds it: what was practised that day is no test of memory that day.
			const heeded = { furthestDay: 20_008, last: null };
			expect({ ...fold(first, practice), last: null }).toEqual({ ...fold(first), ...heeded });
		}
	});

	it('turned in the missed review is not introduced by that, and moves where it is due', () => {
		expect(fold(event(reviewed(good, 'new', 'q', 'missed')))).toMatchObject({
			...newMemory,
			answeredOn: 20_000,
		});
		const first = event(reviewed(easy));
		const due = event(reviewed(good, 'day', 'q', 'missed'), on(20_008));
		expect(fold(first, due)).toMatchObject({ reps: 2, lastDay: 20_008 });
	});

	it('keeps the reviews that were due when they were done, if retention is lowered later', () => {
		const lower = createScheduler({ desiredRetention: 0.8, fuzz: false });
		const events = [event(reviewed(easy)), event(reviewed(good, 'day'), on(20_008))];
		const view = foldQuestion('q', events, lower);
		expect(foldQuestion('q', events.slice(0, 1), lower).dueDay).toBeGreaterThan(20_008);
		expect(view).toMatchObject({ reps: 2, lastDay: 20_008, countedOn: 20_008 });
	});

	it('reviewed on two devices on the day it was due is reviewed once', () => {
		const first = event(reviewed(easy));
		const phone = event(reviewed(good, 'day'), on(20_008));
		const laptop = event(reviewed(good, 'day'), { studyDay: 20_008, deviceId: 'laptop', seq: 1 });
		expect(fold(first, phone, laptop).reps).toBe(2);
	});

	it('can be suspended, put off and starred, and each taken back', () => {
		expect(fold(of('suspended'), of('buried'), of('starred'))).toMatchObject({
			suspended: true,
			buriedOn: 20_000,
			starred: true,
		});
		const back = [of('suspended'), of('resumed'), of('buried'), of('unburied')];
		expect(fold(...back, of('starred'), of('unstarred'))).toMatchObject({
			...newMemory,
			suspended: false,
			buriedOn: null,
			starred: false,
		});
	});

	it('is as if an answer had never been given when that is undone', () => {
		const first = event(reviewed(good));
		const slip = event(reviewed(again, 'step'), { at: firstNoon + 600_000_000 });
		const undo = event(undone(slip), { at: slip.at + 1 });
		expect(fold(first, slip, undo)).toEqual({ ...fold(first), last: fold(first, slip, undo).last });
		const redo = event(undone(undo), { at: undo.at + 1 });
		const { last, ...view } = fold(first, slip, undo, redo);
		expect(fold(first, slip)).toMatchObject(view);
		expect(last?.id).toBe(redo.id);
	});

	it('is not touched by an undo that says it is for another', () => {
		const first = event(reviewed(good));
		expect(fold(first, event(undone(first, 'another')))).toEqual(fold(first));
	});

	it('passes over what a later version of the app recorded', () => {
		const first = event(reviewed(good));
		const unknown = { type: 'dreamtOf', payload: { questionId: 'q' } } as unknown as Happening;
		expect(fold(first, event(unknown))).toMatchObject({ reps: 1, starred: false });
		const unrated = event(reviewed(9 as Rating, 'step'), { at: first.at + 600_000 });
		expect(fold(first, unrated)).toMatchObject({ reps: 1, phase: 'learning' });
	});
});

describe('an answer that was chosen or typed', () => {
	const answered = (rest: Partial<Payloads['answered']> = {}) =>
		givenAnswer({ place: 'exam', quizId: 'quiz', asked: 'new', ...rest });
	const learnt = event(reviewed(easy));
	const due = on(20_008);
	const override = (target: StudyEvent, right: boolean) =>
		event(
			{
				type: 'overridden',
				payload: { questionId: 'q', target: target.id, quizId: 'quiz', right },
			},
			due,
		);

	it('in a quiz does not introduce a question, and in Study does', () => {
		expect(fold(event(answered()))).toMatchObject({ phase: 'new', answeredOn: 20_000 });
		expect(fold(event(answered({ place: 'study' })))).toMatchObject({
			phase: 'learning',
			introducedOn: 20_000,
		});
	});

	it('by recall is Good where the question is due, and Again where it is wrong', () => {
		const right = event(answered({ asked: 'day' }), due);
		const wrong = event(answered({ asked: 'day', outcome: 'partly', credit: 0.4 }), due);
		expect(fold(learnt, right)).toMatchObject({ phase: 'review', lapses: 0, countedOn: 20_008 });
		expect(fold(learnt, wrong)).toMatchObject({ phase: 'relearning', lapses: 1 });
	});

	it('by recognition raises no schedule, and lowers it', () => {
		const chosen = {
			kind: 'choice',
			given: { kind: 'choice', option: 'a' },
			asked: 'day',
		} as const;
		const { last: _, ...before } = fold(learnt);
		expect(fold(learnt, event(answered(chosen), due))).toMatchObject({
			...before,
			answeredOn: 20_008,
			furthestDay: 20_008,
		});
		const wrong = event(answered({ ...chosen, outcome: 'wrong', credit: 0 }), due);
		expect(fold(learnt, wrong).lapses).toBe(1);
	});

	it('has the learner’s own verdict in place of the first, until that is taken back', () => {
		const wrong = event(answered({ asked: 'day', outcome: 'wrong', credit: 0 }), due);
		const own = override(wrong, true);
		expect(fold(learnt, wrong, own).lapses).toBe(0);
		expect(fold(learnt, own, wrong).lapses).toBe(0);
		expect(fold(learnt, wrong, own, event(undone(own), due)).lapses).toBe(1);
		expect(fold(learnt, wrong, own, override(wrong, false)).lapses).toBe(1);
	});
});

describe('one more event', () => {
	const first = event(reviewed(good));
	const view = fold(first);

	it('can be added when it comes after all others', () => {
		const next = event(reviewed(good, 'step'), { at: first.at + 600_000 });
		expect(canApplyToQuestion(view, next)).toBe(true);
		expect(applyToQuestion(view, next, scheduler)).toEqual(fold(first, next));
	});

	it.each<[string, StudyEvent]>([
		['is an undo', event(undone(first), { at: first.at + 1 })],
		[
			'puts another verdict on an earlier one',
			event({
				type: 'overridden',
				payload: { questionId: 'q', target: first.id, quizId: null, right: true },
			}),
		],
		['is known', first],
		['comes before another', event(reviewed(good), { at: first.at - 1 })],
		['is about another question', event(reviewed(good, 'new', 'another'))],
	])('cannot be added when it %s', (_, next) => {
		expect(canApplyToQuestion(view, next)).toBe(false);
		expect(() => applyToQuestion(view, next, scheduler)).toThrow('fold it again');
	});
});
