import { describe, expect, it } from 'vitest';
import {
	calendarHeadline,
	calibrationHeadline,
	dueHeadline,
	dueToday,
	foretoldLine,
	knownHeadline,
	progressLead,
	recallHeadline,
	retentionHeadline,
	retentionParts,
	streakLine,
	tooFew,
} from './progress';

describe('a finding', () => {
	it('of few answers is that they are too few', () => {
		expect(tooFew(1)).toBe('One answer so far: too few to say.');
		expect(tooFew(8)).toBe('Eight answers so far: too few to say.');
		expect(recallHeadline({ right: 29, n: 29 }, 0.9)).toBe('Progress');
	});

	it('of retention names what was recalled and what was aimed for', () => {
		expect(recallHeadline({ right: 91, n: 100 }, 0.9)).toBe(
			'You recall 91 of 100 when they come back. You aimed for 90.',
		);
		const of = (low: number, high: number) =>
			retentionHeadline({ right: 9, n: 10 }, { low, high }, 0.9);
		expect(of(0.85, 0.95)).toBe('Memory holds its aim: 90 of 100 recalled');
		expect(of(0.7, 0.89)).toBe('Memory stays under its aim: 90 of 100 recalled');
		expect(of(0.91, 0.99)).toBe('Memory is better than its aim: 90 of 100 recalled');
	});

	it('of retention tells young and mature apart, where there are both', () => {
		const young = { right: 9, n: 10 };
		const none = { right: 0, n: 0 };
		expect(retentionParts({ all: young, young, mature: none })).toBe(
			'On their way 90 of 100 (10 answers).',
		);
		expect(retentionParts({ all: young, young, mature: { right: 1, n: 1 } })).toBe(
			'Known 100 of 100 (1 answer), on their way 90 of 100 (10 answers).',
		);
	});

	it('of what is known has its number', () => {
		expect(knownHeadline(1, 3)).toBe('1 of 3 questions is known');
		expect(knownHeadline(0, 3)).toBe('None of 3 questions are known');
		expect(progressLead({ known: 2, learning: 1, fresh: 0 }, 1, 4_200_000)).toBe(
			'2 of 3 questions are known, one is on the way. Studied on 1 day, 1 hour and 10 minutes in all.',
		);
	});

	it('of today is how many come back', () => {
		expect(dueToday(1)).toBe('One comes back today.');
		expect(dueToday(3)).toBe('Three come back today.');
	});

	it('of the coming days is the busiest after today', () => {
		expect(dueHeadline(0, null)).toBe('Nothing comes back in the next 30 days');
		expect(dueHeadline(1, null)).toBe('One comes back today, and none after');
		expect(dueHeadline(9, { day: 'Wednesday 4 March', count: 8 })).toBe(
			'Eight come back on Wednesday 4 March, the most on one day',
		);
	});

	it('of the calendar is the run that goes on, and never one that ended', () => {
		const streak = { current: 9, longest: 12, longestGap: 3 };
		expect(calendarHeadline(streak, 58, 126)).toBe('Nine study days in this run');
		expect(calendarHeadline({ ...streak, current: 0 }, 58, 126)).toBe(
			'Studied on 58 of the last 126 days',
		);
		expect(streakLine(streak)).toBe(
			'Longest run: 12 study days. One day off never ends it. Longest pause: 3 days.',
		);
		expect(streakLine({ ...streak, longestGap: 0 })).toBe(
			'Longest run: 12 study days. One day off never ends it.',
		);
	});

	it('of the calibration is which way the forecast errs', () => {
		const point = (right: number) => [{ predicted: 0.9, right, n: 100 }];
		expect(calibrationHeadline(point(88))).toBe('The forecast can be trusted');
		expect(calibrationHeadline(point(80))).toBe('The forecast is 10 points too hopeful');
		expect(calibrationHeadline(point(96))).toBe('The forecast is 6 points too careful');
		expect(foretoldLine(point(88))).toBe('Where 90 of 100 were foretold, 88 were recalled.');
	});
});
