import type { Announcement } from '../quiz/announcement';
import type { TimeFactor, TimeLimit } from '../quiz/quiz-settings';
import { counted } from './count';

const second = 1000;
const minute = 60 * second;

/**
 * The time left as a timer shows it: whole minutes until the last two, the one under way among them, so
 * that ten minutes begin as ten; then minutes and seconds, which are 0:00 only when it is over.
 */
export function timerText(leftMillis: number): string {
	if (leftMillis <= 2 * minute)
		return minutesAndSeconds(Math.ceil(Math.max(0, leftMillis) / second));
	const minutes = Math.ceil(leftMillis / minute);
	if (minutes < 120) return `${minutes} min`;
	return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}

/** "17:20", of whole seconds. */
export function minutesAndSeconds(seconds: number): string {
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A length of time in figures, to the second: "30 min", "45 s", "12 min 30 s", "2 h". */
export function durationText(millis: number): string {
	const seconds = Math.round(millis / second);
	const parts = [
		[Math.floor(seconds / 3600), 'h'],
		[Math.floor(seconds / 60) % 60, 'min'],
		[seconds % 60, 's'],
	] as const;
	const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
	return told.join(' ') || '0 s';
}

/** A limit as a learner has it: "20 min", "30 min (20 × 1.5)", "45 s a question (30 × 1.5)". */
export function limitText(time: TimeLimit, factor: TimeFactor): string {
	if (time.per === 'none' || factor === 'off') return 'No time limit';
	const { per, limitMillis } = time;
	const whole = durationText(limitMillis * factor);
	const each = per === 'question' ? ' a question' : '';
	if (factor === 1) return `${whole}${each}`;
	const own = durationText(limitMillis);
	// "(20 × 1.5)" where both are in minutes alone, or in seconds alone.
	const [, number, unit] = /^(\d+) (\w+)$/.exec(own) ?? [];
	const short = number !== undefined && new RegExp(`^\\d+ ${unit}$`).test(whole) ? number : own;
	return `${whole}${each} (${short} × ${factor})`;
}

/** What is announced of the time left, of a limit of so many milliseconds. */
export function announcementText(announcement: Announcement, limitMillis: number): string {
	switch (announcement) {
		case 'half':
			return `Half of the time is over: ${leftInWords(limitMillis / 2)} left.`;
		case 'fiveMinutes':
			return `${leftInWords(5 * minute)} left.`;
		case 'oneMinute':
			return `${leftInWords(minute)} left.`;
		case 'thirtySeconds':
			return `${leftInWords(30 * second)} left.`;
		case 'end':
			return 'Time is up. What you had typed counts.';
	}
}

/** The time left as it is read aloud: "12 minutes", "1 minute 5 seconds", "2 hours". */
export function leftInWords(leftMillis: number): string {
	const whole = leftMillis > 2 * minute ? Math.ceil(leftMillis / minute) * minute : leftMillis;
	const seconds = Math.max(0, Math.ceil(whole / second));
	const parts = [
		[Math.floor(seconds / 3600), 'hour'],
		[Math.floor(seconds / 60) % 60, 'minute'],
		[seconds % 60, 'second'],
	] as const;
	const told = parts.filter(([count]) => count > 0).map(([count, unit]) => counted(count, unit));
	return told.join(' ') || counted(0, 'second');
}
