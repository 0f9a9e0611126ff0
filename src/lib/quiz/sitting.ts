import { expireIfOver, finish, settle, timed, withSheet, type Attempt } from './attempt';
import {
	pause as pauseClock,
	reopen as reopenClock,
	resume as resumeClock,
	type Now,
} from './clock';
import { extend as extendClock } from './limit';

/* What happens to a quiz as a whole. Whatever does not apply gives back the same attempt. */

/** Stops an open quiz: the question is out of sight until it goes on. An exam has no pauses. */
export function pause(attempt: Attempt, now: Now): Attempt {
	if (attempt.step !== 'answering' && attempt.step !== 'checking') return attempt;
	if (attempt.mode !== 'open') return attempt;
	const kept = settle(attempt, now);
	if (kept.step === 'finished') return kept;
	return { ...kept, step: 'paused', clock: pauseClock(kept.clock, now) };
}

export function resume(attempt: Attempt, now: Now): Attempt {
	if (attempt.step !== 'paused') return attempt;
	return { ...attempt, step: 'answering', clock: resumeClock(attempt.clock, now) };
}

/** Adds milliseconds to the time of an open quiz, or of its question in view where each has its own. */
export function extend(attempt: Attempt, millis: number, now: Now): Attempt {
	if (attempt.step === 'finished' || attempt.mode !== 'open' || !(millis > 0)) return attempt;
	if (attempt.time.per === 'none' || attempt.clock.factor === 'off') return attempt;
	const kept = settle(attempt, now);
	if (kept.step === 'finished') return kept;
	return attempt.time.per === 'quiz'
		? { ...kept, clock: extendClock(kept.clock, millis, now) }
		: withSheet(kept, kept.at, (sheet) => ({ ...sheet, extraMillis: sheet.extraMillis + millis }));
}

/**
 * The attempt after its page was loaded anew, in place of `settle` for that once: time went on while
 * it was closed, and where it ran out, the quiz ended at its deadline.
 */
export function reopen(attempt: Attempt, now: Now): Attempt {
	if (attempt.step === 'finished') return attempt;
	return expireIfOver(timed(attempt, reopenClock(attempt.clock, now)));
}

/** Asks to hand in: what is open is listed first. */
export function check(attempt: Attempt, now: Now): Attempt {
	if (attempt.step !== 'answering') return attempt;
	const kept = settle(attempt, now);
	return kept.step === 'finished' ? kept : { ...kept, step: 'checking' };
}

/** The indexes of the questions without an answer that can still be given one. */
export function openQuestions({ sheets }: Attempt): number[] {
	return sheets.flatMap(({ answer, revealed }, index) => (answer || revealed ? [] : [index]));
}

/** Hands in. Twice is once: a finished attempt is itself. */
export function submit(attempt: Attempt, now: Now): Attempt {
	return end(attempt, 'submitted', now);
}

/** Leaves before the end. What was answered counts; what was never shown is nobody's miss. */
export function abandon(attempt: Attempt, now: Now): Attempt {
	return end(attempt, 'abandoned', now);
}

function end(attempt: Attempt, how: 'submitted' | 'abandoned', now: Now): Attempt {
	const kept = settle(attempt, now);
	return kept.step === 'finished' ? kept : finish(kept, how);
}
