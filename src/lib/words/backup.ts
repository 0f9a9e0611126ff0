import { counted } from './count';
import type { FaultWords } from './faults';

/**
 * Why a file cannot be restored.
 *
 * - `tooLarge`: it holds, or would unpack to, more than any learner's study
 * - `notBackup`: something else altogether
 * - `newerFormat`: a later version of the app wrote it
 * - `cutShort`: it ends before its end
 * - `damaged`: what it holds is not what was written
 */
export const backupFaultWords = {
	tooLarge: {
		what: 'This file is far larger than a backup can be.',
		then: 'Nothing was changed. Choose the file that Flashpoint saved.',
	},
	notBackup: {
		what: 'This is not a backup of Flashpoint.',
		then: 'Nothing was changed. The name of one begins with “flashpoint” and ends in “.jsonl.gz”.',
	},
	newerFormat: {
		what: 'This backup was written by a newer version of Flashpoint.',
		then: 'Nothing was changed. Reload the page to get that version, then choose the file again.',
	},
	cutShort: {
		what: 'This backup is not complete: it ends too early.',
		then: 'Nothing was changed. Copy or download it again, or choose another backup.',
	},
	damaged: {
		what: 'This backup is damaged: what it holds is not what was written.',
		then: 'Nothing was changed. Copy or download it again, or choose another backup.',
	},
} as const satisfies Record<string, FaultWords>;

export type BackupFault = keyof typeof backupFaultWords;

/** Why one event cannot be read, after the number of them. */
const eventFaults = {
	forbiddenKey: 'with a name in it that no event has',
	tooDeep: 'nested deeper than any event',
	tooLong: 'longer than any event',
	number: 'with a number that is none',
	json: 'that is no text that can be read',
	stamp: 'without its place in time',
	payload: 'that does not say what happened',
} as const;

export type UnreadableWhy = keyof typeof eventFaults;

/** "3 entries without their place in time" */
export function unreadable(why: UnreadableWhy, count: number): string {
	return `${counted(count, 'entry', 'entries')} ${eventFaults[why]}`;
}
