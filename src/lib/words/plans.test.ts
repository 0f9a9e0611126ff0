import { describe, expect, it } from 'vitest';
import type { ExamOutlook } from '../memory/exam-plan';
import { backlogLine, examLine, examTitle, spreadLabel, wouldHelp } from './plans';

const outlook: ExamOutlook = {
	deck: 'a/b',
	examDay: 20_020,
	overLimits: false,
	of: 40,
	seen: 0,
	fresh: 0,
	newPerDay: 0,
	leftOut: 0,
	leftOutOver: 0,
};
const line = (rest: Partial<ExamOutlook>) => examLine({ ...outlook, ...rest }, { newPerDay: 5 });

describe('before an exam', () => {
	it('it is said when, and that the pace will do', () => {
		expect(examTitle('Dates', 18, '20 March')).toBe('Dates: in 18 days, on 20 March');
		expect(line({})).toBe('Your pace will do.');
		expect(line({ fresh: 12, newPerDay: 2, seen: 3 })).toBe(
			'3 of 40 seen in the final days. Twelve still new: 2 a day are needed. Your pace will do.',
		);
		expect(line({ seen: 40 })).toBe(
			'Every question was seen in the final days. Your pace will do.',
		);
	});

	it('it is said how many are left out, and whether going over the limits would help', () => {
		expect(line({ leftOut: 14 })).toBe('At your limits, 14 will be left out. Beyond them, none.');
		expect(line({ leftOut: 14, leftOutOver: 14 })).toBe('At your limits, 14 will be left out.');
		expect(line({ fresh: 60, newPerDay: 6, leftOut: 9, leftOutOver: 2 })).toBe(
			'60 still new: 6 a day are needed. At your limit of new questions, nine will be left out. Beyond them, two.',
		);
		expect(wouldHelp({ ...outlook, leftOut: 14 })).toBe(true);
		expect(wouldHelp({ ...outlook, leftOut: 14, leftOutOver: 14 })).toBe(false);
	});

	it('it is said what going over them comes to', () => {
		const over = { overLimits: true, leftOut: 14 };
		expect(line(over)).toBe('Your limits are exceeded so that all are seen.');
		expect(line({ ...over, leftOutOver: 4 })).toBe(
			'Even beyond your limits, four will be left out.',
		);
	});
});

it('a backlog is counted, and each way has its load', () => {
	expect(backlogLine(64)).toContain('64 are waiting from before today.');
	expect(spreadLabel(5, 13)).toBe('Over 5 days, up to 13 a day');
});
