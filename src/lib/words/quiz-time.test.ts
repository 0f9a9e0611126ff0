import { describe, expect, it } from 'vitest';
import type { Conditions } from '../quiz/result';
import { conditionsText, usedText } from './quiz-conditions';
import { announcementText, durationText, leftInWords, limitText, timerText } from './quiz-time';

const second = 1000;
const minute = 60 * second;

describe('the timer', () => {
	it('shows whole minutes until the last two, then seconds too', () => {
		const left = [20 * minute, 12.1 * minute, 2 * minute + 1, 2 * minute, 119_001, 61_000, 9_100];
		expect(left.map(timerText)).toEqual([
			'20 min',
			'13 min',
			'3 min',
			'2:00',
			'2:00',
			'1:01',
			'0:10',
		]);
	});

	it('is at nought only when the time is over, and stays there', () => {
		expect([1000, 1, 0, -5000].map(timerText)).toEqual(['0:01', '0:01', '0:00', '0:00']);
	});

	it('shows hours where there are two or more', () => {
		expect([119, 120, 125].map((minutes) => timerText(minutes * minute))).toEqual([
			'119 min',
			'2 h',
			'2 h 5 min',
		]);
	});

	it('begins with the whole of its limit', () => {
		expect([timerText(10 * minute - 1), leftInWords(10 * minute - 1)]).toEqual([
			'10 min',
			'10 minutes',
		]);
	});

	it('is read aloud in words', () => {
		expect([90 * minute, 12 * minute, 65 * second, minute, second, 0].map(leftInWords)).toEqual([
			'1 hour 30 minutes',
			'12 minutes',
			'1 minute 5 seconds',
			'1 minute',
			'1 second',
			'0 seconds',
		]);
		// What is read aloud is what is shown.
		expect(leftInWords(12.1 * minute)).toBe('13 minutes');
	});
});

describe('a limit', () => {
	const limit = (per: 'quiz' | 'question', limitMillis: number, factor: number | 'off') =>
		limitText({ per, limitMillis }, factor);

	it('names the factor of the learner, and what it was before', () => {
		expect(limit('quiz', 20 * minute, 1)).toBe('20 min');
		expect(limit('quiz', 20 * minute, 1.5)).toBe('30 min (20 × 1.5)');
		expect(limit('question', 30 * second, 1.5)).toBe('45 s a question (30 × 1.5)');
		expect(limit('question', 30 * second, 1)).toBe('30 s a question');
	});

	it('keeps the units where they are not the same', () => {
		expect(limit('question', 30 * second, 2)).toBe('1 min a question (30 s × 2)');
		expect(limit('quiz', 25 * minute, 1.5)).toBe('37 min 30 s (25 min × 1.5)');
	});

	it('is none where there is none, or the learner has switched limits off', () => {
		expect(limitText({ per: 'none' }, 1.5)).toBe('No time limit');
		expect(limit('quiz', 20 * minute, 'off')).toBe('No time limit');
	});
});

it('time used is told to the second', () => {
	expect([0, 1_040_900, 3_725_000].map(usedText)).toEqual(['0:00', '17:20', '1:02:05']);
	expect([0, 45_000, 30 * minute, 750_000, 7_200_000].map(durationText)).toEqual([
		'0 s',
		'45 s',
		'30 min',
		'12 min 30 s',
		'2 h',
	]);
});

it('an announcement says how much is left', () => {
	const limitMillis = 20 * minute;
	expect(announcementText('half', limitMillis)).toBe('Half of the time is over: 10 minutes left.');
	expect(announcementText('half', 15 * minute)).toBe('Half of the time is over: 8 minutes left.');
	expect(announcementText('fiveMinutes', limitMillis)).toBe('5 minutes left.');
	expect(announcementText('oneMinute', limitMillis)).toBe('1 minute left.');
	expect(announcementText('thirtySeconds', limitMillis)).toBe('30 seconds left.');
	expect(announcementText('end', limitMillis)).toBe('Time is up. What you had typed counts.');
});

describe('the conditions of a result', () => {
	const plain: Conditions = {
		mode: 'open',
		time: { per: 'quiz', limitMillis: 20 * minute },
		factor: 1.5,
		allowedMillis: 30 * minute,
		extendedMillis: 0,
		pauses: { count: 0, millis: 0 },
		clockChanges: 0,
		jumpsAhead: 0,
	};

	it('are the limit alone where nothing else happened', () => {
		expect(conditionsText(plain)).toBe('20 min × 1.5');
		expect(conditionsText({ ...plain, factor: 1 })).toBe('20 min');
		expect(conditionsText({ ...plain, factor: 'off' })).toBe('No time limit');
	});

	it('name pauses, what was added, and what the clock did', () => {
		const eventful = {
			...plain,
			pauses: { count: 2, millis: 3 * minute },
			extendedMillis: 5 * minute,
			clockChanges: 1,
			jumpsAhead: 2,
		};
		expect(conditionsText(eventful)).toBe(
			'20 min × 1.5, 5 min added, 2 pauses (3 min), 1 clock change, 2 clock jumps ahead (counted as time used)',
		);
	});
});
