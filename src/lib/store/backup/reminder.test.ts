import { expect, it } from 'vitest';
import { isReminderDue, remindAfter, type BackupState } from './reminder';

const state: BackupState = {
	savedAt: null,
	answersSince: remindAfter,
	orMore: false,
	sinceReminder: null,
	undoable: 0,
};

it('a file is asked for once a hundred answers are in none', () => {
	expect(isReminderDue({ ...state, answersSince: remindAfter - 1 })).toBe(false);
	expect(isReminderDue(state)).toBe(true);
});

it('put off, the reminder waits for a hundred more', () => {
	expect(isReminderDue({ ...state, sinceReminder: 0 })).toBe(false);
	expect(isReminderDue({ ...state, sinceReminder: remindAfter - 1 })).toBe(false);
	expect(isReminderDue({ ...state, sinceReminder: remindAfter })).toBe(true);
});
