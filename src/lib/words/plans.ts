import type { ExamOutlook } from '../memory/exam-plan';
import { areOf, counted, inWords, inWordsFirst } from './count';
import { inDays } from './time';

export const planWords = {
	exam: 'Exam date',
	examHint: (days: number) =>
		`Each question comes once more in the last ${inWords(days)} days before it.`,
	date: 'Date',
	over: 'Go over the day’s limits if need be',
	set: 'Set the date',
	remove: 'Remove the date',
	dateSet: 'Exam date set.',
	dateRemoved: 'Exam date removed.',
	notAhead: 'Choose a day after today, within the next five years.',
	exams: 'Exams',
	agree: 'Go over the limits',
	backlog: 'While you were away',
	backlogLegend: 'Spread them?',
	backlogChart: 'Questions on each of the coming days',
	keep: 'All now',
	spread: 'Spread them',
	spreadDone: 'Spread. Nothing is dropped.',
	undo: 'Undo',
	undone: 'Taken back.',
} as const;

/** "64 are waiting from before today." */
export function backlogLine(count: number): string {
	return `${inWordsFirst(count)} ${areOf(count)} waiting from before today. You can have them all now, or over some days; nothing is dropped.`;
}

/** "Over 5 days, up to 13 a day" */
export function spreadLabel(days: number, most: number): string {
	return `Over ${counted(days, 'day')}, up to ${most} a day`;
}

/** "All now: 64 today" */
export function keepLabel(today: number): string {
	return `${planWords.keep}: ${today} today`;
}

/** "Dates and figures: in 18 days, on 20 March." */
export function examTitle(deck: string, daysLeft: number, date: string): string {
	return `${deck}: ${inDays(daysLeft)}, on ${date}`;
}

/** Whether the pace will do before an exam, and what would. */
export function examLine(outlook: ExamOutlook, settings: { newPerDay: number }): string {
	const { of, seen, fresh, newPerDay, overLimits, leftOut, leftOutOver } = outlook;
	const parts = [
		seen === of ? 'Every question was seen in the final days.' : '',
		seen > 0 && seen < of ? `${seen} of ${of} seen in the final days.` : '',
		fresh > 0 ? `${inWordsFirst(fresh)} still new: ${newPerDay} a day are needed.` : '',
		paceLine(overLimits, leftOut, leftOutOver, newPerDay > settings.newPerDay),
	];
	return parts.filter((part) => part !== '').join(' ');
}

function paceLine(over: boolean, leftOut: number, leftOutOver: number, newToo: boolean): string {
	if (leftOut === 0) return 'Your pace will do.';
	if (over) {
		if (leftOutOver === 0) return 'Your limits are exceeded so that all are seen.';
		return `Even beyond your limits, ${inWords(leftOutOver)} will be left out.`;
	}
	const limits = newToo ? 'At your limit of new questions' : 'At your limits';
	const out = `${limits}, ${inWords(leftOut)} will be left out.`;
	if (leftOutOver >= leftOut) return out;
	return leftOutOver === 0
		? `${out} Beyond them, none.`
		: `${out} Beyond them, ${inWords(leftOutOver)}.`;
}

/** Whether going over the limits would help, and is not agreed to. */
export function wouldHelp({ overLimits, leftOut, leftOutOver }: ExamOutlook): boolean {
	return !overLimits && leftOutOver < leftOut;
}
