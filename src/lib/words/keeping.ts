import { counted } from './count';

function answers(count: number, orMore: boolean): string {
	return `${orMore ? 'More than ' : ''}${counted(count, 'answer')}`;
}

/** What is said beyond the page of one's data of how well it is kept. */
export const keeping = {
	saveFile: 'Save a file',
	restore: 'Restore from a file',
	remind: (count: number, orMore: boolean) => `${answers(count, orMore)} since your last backup.`,
	remindFirst: (count: number, orMore: boolean) =>
		`${answers(count, orMore)} in this browser, and in no file yet.`,
	cleared: 'This browser has cleared what you did here.',
	clearedThen:
		'Browsers do that when the disk runs full, or after weeks without a visit. If you saved a file, restore it; if not, what was here is gone, and you can begin anew.',
	recovery: 'If Flashpoint itself does not start, there is a page that works without it:',
	recoveryLink: 'Recovery',
} as const;
