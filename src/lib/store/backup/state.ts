import type { BackupMark, Database, ReminderMark } from '../database';
import type { BackupState } from './reminder';

/** More than these are not counted one by one. */
const mostCounted = 500;

/** How things stand between what is here and what is in a file. */
export function readBackupState(database: Database): Promise<BackupState> {
	const { events, device } = database;
	return database.transaction('r', [events, device], async () => {
		const identity = await database.identity();
		const mark = (await device.get('backup')) as BackupMark | undefined;
		const reminder = (await device.get('reminder')) as ReminderMark | undefined;
		const restored = await database.restored();
		const seq = identity?.seq ?? 0;
		const since = seq - (mark?.seq ?? 0);
		const last = await events.orderBy('id').reverse().limit(Math.min(since, mostCounted)).toArray();
		const answers = last.filter(
			({ type, deviceId, seq: of }) =>
				(type === 'reviewed' || type === 'answered') &&
				deviceId === identity?.deviceId &&
				of > (mark?.seq ?? 0),
		);
		return {
			savedAt: mark?.at ?? null,
			answersSince: answers.length,
			orMore: since > mostCounted,
			sinceReminder: reminder ? seq - reminder.seq : null,
			undoable: restored.reduce((sum, { ids }) => sum + ids.length, 0),
		};
	});
}
