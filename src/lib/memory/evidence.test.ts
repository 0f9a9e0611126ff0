import { describe, expect, it } from 'vitest';
import { askedAs, isEvidence, isLeech } from './evidence';
import { newMemory, type Memory } from './memory';

const now = 1_000_000_000;
const minute = 60_000;
const review: Memory = { ...newMemory, phase: 'review', stability: 9, lastDay: 100, dueDay: 110 };
const step: Memory = { ...newMemory, phase: 'learning', stability: 1, lastDay: 100, dueAt: now };

describe('a question is asked', () => {
	it('as new while it has never been answered', () => {
		expect(askedAs(newMemory, 105, now)).toBe('new');
	});

	it('as due from its study day on', () => {
		expect(askedAs(review, 109, now)).toBe('extra');
		expect(askedAs(review, 110, now)).toBe('day');
		expect(askedAs(review, 150, now)).toBe('day');
	});

	it('as a step from twenty minutes before its time', () => {
		expect(askedAs(step, 100, now - 20 * minute - 1)).toBe('extra');
		expect(askedAs(step, 100, now - 20 * minute)).toBe('step');
		expect(askedAs(step, 101, now + 1)).toBe('step');
	});
});

describe('an answer moves the schedule', () => {
	it('when the question is new or due', () => {
		expect(isEvidence(newMemory, { asked: 'new', studyDay: 105, at: now })).toBe(true);
		expect(isEvidence(review, { asked: 'day', studyDay: 110, at: now })).toBe(true);
		expect(isEvidence(step, { asked: 'step', studyDay: 100, at: now })).toBe(true);
	});

	it('when it was due as it was asked, though longer intervals now say otherwise', () => {
		expect(isEvidence(review, { asked: 'day', studyDay: 104, at: now })).toBe(true);
		expect(isEvidence(review, { asked: 'step', studyDay: 104, at: now })).toBe(true);
	});

	it('only once a study day when it was due as it was asked', () => {
		expect(isEvidence(review, { asked: 'day', studyDay: 100, at: now })).toBe(false);
		expect(isEvidence(review, { asked: 'day', studyDay: 99, at: now })).toBe(false);
	});

	it('only once a study day when two tabs asked it at once', () => {
		expect(isEvidence(step, { asked: 'new', studyDay: 100, at: now })).toBe(false);
		expect(isEvidence(step, { asked: 'day', studyDay: 100, at: now })).toBe(false);
		expect(isEvidence(step, { asked: 'new', studyDay: 101, at: now })).toBe(true);
	});

	it('never when it was practised off schedule', () => {
		expect(isEvidence(review, { asked: 'extra', studyDay: 104, at: now })).toBe(false);
		expect(isEvidence(review, { asked: 'new', studyDay: 104, at: now })).toBe(false);
	});
});

it('a question forgotten eight times is a leech', () => {
	expect(isLeech({ ...review, lapses: 7 })).toBe(false);
	expect(isLeech({ ...review, lapses: 8 })).toBe(true);
});
