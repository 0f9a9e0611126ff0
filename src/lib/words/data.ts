import type { CalendarDate } from '../memory/study-day';
import { unreadable, type UnreadableWhy } from './backup';
import { counted, inDigits } from './count';
import { dayAndMonth } from './time';

const entries = (count: number) => counted(count, 'entry', 'entries');

export const dataWords = {
	title: 'Your data',
	lead: 'What you do stays in this browser alone. A file of it brings everything back, here or on another device.',
	back: 'Settings',

	file: 'A file of everything',
	save: 'Save a file',
	saving: 'Writing the file',
	saved: (name: string, count: number) =>
		`Saved as ${name}, with ${entries(count)}. Keep it where this device cannot lose it.`,
	neverSaved: 'No file has been saved from this browser yet.',
	savedOn: (date: CalendarDate) => `Last saved on ${dayAndMonth(date)} ${date.year}.`,
	since: (answers: number, orMore: boolean) => {
		if (answers === 0) return 'Nothing you answered here is missing in it.';
		return `${orMore ? 'More than ' : ''}${counted(answers, 'answer')} since.`;
	},
	inNone: (answers: number, orMore: boolean) =>
		answers === 0
			? ''
			: `${orMore ? 'More than ' : ''}${counted(answers, 'answer')} ${answers === 1 ? 'is' : 'are'} in this browser only.`,

	restore: 'Restore from a file',
	restoreHint:
		'Nothing is changed before you have seen what it would do. What is already here stays.',
	choose: 'Choose a file',
	orDrop: 'or drop it anywhere on this page',
	dropHere: 'Let go to look into the file',
	reading: 'Reading the file',
	from: (date: CalendarDate) => `A backup of ${dayAndMonth(date)} ${date.year}`,
	addThem: (count: number) => `Add ${entries(count)}`,
	addQuiz: 'Add it',
	adding: 'Adding what is new. You can go on studying.',
	added: (count: number) => `${entries(count)} added.`,
	nothingNew: 'Everything in this file is already here.',
	leaveIt: 'Leave it',
	close: 'Close',
	undo: 'Undo the restore',
	undoable: (count: number) => `The last restore added ${entries(count)}.`,
	undoing: 'Taking back what was added',
	undone: (count: number) => `${entries(count)} taken back. All else is as it was.`,

	replace: 'Replace everything instead',
	replaceTitle: 'Replace everything by this file?',
	replaceText: (count: number) =>
		count === 0
			? 'All that is here is in the file too.'
			: `${entries(count)} that ${count === 1 ? 'is' : 'are'} here and not in the file will be gone for good. If in doubt, add instead: that loses nothing.`,
	replacing: 'Replacing everything',
	replaced: 'Everything is now as in the file.',
	replaceWord: 'replace',
	replaceDo: 'Replace for good',
	unreadable: 'Some of it cannot be read, and would be kept aside:',

	tables: 'Tables for a spreadsheet',
	tablesHint: 'For your own figures. They cannot be restored from: for that, save a file.',
	csv: { reviews: 'Reviews as CSV', answers: 'Quiz answers as CSV' },
	csvSaved: (name: string) => `Saved as ${name}.`,

	space: 'Space in this browser',
	used: (used: string, of: string) => `Flashpoint uses ${used} here, of about ${of} it may have.`,
	askToKeep: 'Ask the browser to keep it',
	refused:
		'The browser did not promise it. It often does after some visits; until then, save files.',

	check: 'Check my data',
	checkHint:
		'Works out everything anew from what you did, compares it with what is shown, and mends what differs.',
	checkNow: 'Check now',
	checking: 'Checking',
	checked: (events: number, mended: number, aside: number) => {
		const what = `${entries(events)} checked.`;
		const mend = mended === 0 ? 'Everything is right.' : `${counted(mended, 'view')} mended.`;
		const left =
			aside === 0
				? ''
				: ` ${entries(aside)} could not be read and ${aside === 1 ? 'is' : 'are'} kept aside, in every file you save.`;
		return `${what} ${mend}${left}`;
	},

	erase: 'Erase everything',
	eraseHint:
		'All answers, quizzes and settings in this browser. There is no other copy unless you saved one.',
	eraseOpen: 'Erase everything',
	eraseTitle: 'Erase everything?',
	eraseText: 'It cannot be taken back. A file brings it back later, if you save one now.',
	eraseWord: 'erase',
	eraseDo: 'Erase for good',
	erased: 'Everything is erased.',
	type: (word: string) => `Type “${word}” to confirm`,
	keep: 'Keep everything',
	saveFirst: 'Save a file first',
} as const;

/** What a file would do: "adds 212 entries, 1,045 already here". */
export function previewText({ adds, known, drafts }: PreviewFigures): string {
	const parts = [
		adds > 0 ? `adds ${entries(adds)}` : '',
		drafts > 0 ? `adds ${counted(drafts, 'quiz', 'quizzes')} under way` : '',
		known > 0 ? `${inDigits(known)} already here` : '',
	].filter((part) => part !== '');
	if (adds + drafts === 0) return known > 0 ? dataWords.nothingNew : 'This file holds nothing.';
	return `It ${parts.join(', ')}.`;
}

interface PreviewFigures {
	adds: number;
	known: number;
	drafts: number;
}

/** "3 entries cannot be read: 2 entries without …" */
export function unreadableText(why: Partial<Record<UnreadableWhy, number>>): string[] {
	return (Object.entries(why) as [UnreadableWhy, number][]).map(([reason, count]) =>
		unreadable(reason, count),
	);
}

/** "3.4 MB", "12 GB" */
export function sizeText(bytes: number): string {
	const units = ['kB', 'MB', 'GB', 'TB'];
	let size = bytes / 1000;
	let unit = 0;
	while (size >= 999.5 && unit < units.length - 1) {
		size /= 1000;
		unit += 1;
	}
	return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} ${units[unit]}`;
}

/** `flashpoint-2026-03-02.jsonl.gz` */
export function fileName(day: CalendarDate, kind: 'backup' | 'reviews' | 'answers'): string {
	const two = (number: number) => String(number).padStart(2, '0');
	const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
	return kind === 'backup' ? `flashpoint-${date}.jsonl.gz` : `flashpoint-${kind}-${date}.csv`;
}
