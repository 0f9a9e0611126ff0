/** So many answers that are in no file yet are worth a word. */
export const remindAfter = 100;

/** What stands between a learner's answers and the loss of this browser. */
export interface BackupState {
	/** When the last file was saved, in milliseconds since 1970; null before the first. */
	savedAt: number | null;
	/** Answers given here since then. */
	answersSince: number;
	/** There are more of them than were counted. */
	orMore: boolean;
	/** Things done here since the reminder was put off; null where it never was. */
	sinceReminder: number | null;
	/** Events that the last restore added, and that can be taken back. */
	undoable: number;
}

/** Whether to remind: often enough to matter, and not again until as much has been added once more. */
export function isReminderDue({ answersSince, sinceReminder }: BackupState): boolean {
	return answersSince >= remindAfter && (sinceReminder === null || sinceReminder >= remindAfter);
}
