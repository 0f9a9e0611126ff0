import { describe, expect, it } from 'vitest';
import { doneLabel, progressLabel } from './line';
import { dueLine, nothingDue, offerLabel, summaryOf } from './study-summary';

describe('the line over a session', () => {
	it('says which question it is, and how many were missed', () => {
		expect(progressLabel(7, 18, 0)).toBe('Question 7 of 18');
		expect(progressLabel(7, 18, 1)).toBe('Question 7 of 18; one missed so far');
	});

	it('says at the end how many were done', () => {
		expect(doneLabel(1, 0)).toBe('1 question done');
		expect(doneLabel(18, 2)).toBe('18 questions done; two missed');
	});
});

describe('what is due', () => {
	it('is told with the time that it will take', () => {
		expect(dueLine(12, 6, 294_000)).toBe(
			'Twelve are coming back, six are new. About five minutes.',
		);
		expect(dueLine(0, 1, 25_000)).toBe('One is new. Less than a minute.');
		expect(dueLine(5, 0, 60_000)).toBe('Five are coming back. About a minute.');
	});

	it('comes back tomorrow from an hour, or in some days, or not at all', () => {
		expect(nothingDue({ inDays: 1, count: 9 }, '04:00')).toBe(
			'Nine questions come back tomorrow, from 04:00.',
		);
		expect(nothingDue({ inDays: 3, count: 1 }, '04:00')).toBe('One question comes back in 3 days.');
		expect(nothingDue(null, '04:00')).toBe('No question is waiting to come back.');
	});
});

describe('the end of a session', () => {
	const figures = {
		questions: 5,
		missed: 0,
		durationMillis: 240_000,
		stepLater: false,
		next: { inDays: 1, count: 2 },
		hour: '04:00',
	};

	it('says how much was done, how it went, and what comes back when', () => {
		expect(summaryOf(figures)).toEqual({
			headline: 'Five done, in four minutes.',
			lines: ['You knew each of them.', 'Two questions come back tomorrow, from 04:00.'],
		});
	});

	it('says how many gave trouble, and that a step is still to come today', () => {
		const lines = (missed: number) => summaryOf({ ...figures, missed, stepLater: true }).lines;
		expect(lines(1)).toEqual([
			'One gave you trouble; it stands below.',
			'Some come back later today.',
		]);
		expect(lines(2)[0]).toBe('Two gave you trouble; they stand below.');
	});
});

describe('a button for more', () => {
	it('says how many more of what', () => {
		expect(offerLabel({ more: 'due', count: 20 })).toBe('20 more that are due');
		expect(offerLabel({ more: 'due', count: 1 })).toBe('One more that is due');
		expect(offerLabel({ more: 'new', count: 5 })).toBe('Five more new ones');
		expect(offerLabel({ more: 'new', count: 1 })).toBe('One more new one');
	});
});
