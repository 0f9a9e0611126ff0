import { beat, elapsedAtBeat, startClock, type Clock, type Now } from './clock';
import { allowed, deadline, momentOf } from './limit';
import type { Paper } from './paper';
import type { QuizMode, TimeFactor, TimeLimit } from './quiz-settings';
import { freshSheet, type Sheet } from './sheet';

interface Sitting {
	readonly paper: Paper;
	readonly mode: QuizMode;
	readonly time: TimeLimit;
	readonly clock: Clock;
	/** One for each question of the paper, in its order. */
	readonly sheets: readonly Sheet[];
	/** Index of the question in hand. */
	readonly at: number;
}

export interface Finish {
	/** Handed in, out of time, or left before the end. */
	how: 'submitted' | 'expired' | 'abandoned';
	/** Milliseconds since 1970: the deadline, where time ran out. */
	finishedAt: number;
	/** Milliseconds without the pauses, at most as many as were allowed. */
	usedMillis: number;
}

/**
 * One quiz as it is taken, as plain data. While answering, a question is in view; while checking, the
 * list of what is open, and nothing is handed in yet; while paused, nothing that could be thought about.
 */
export type Attempt =
	| (Sitting & { readonly step: 'answering' | 'checking' | 'paused' })
	| (Sitting & { readonly step: 'finished'; readonly finish: Finish });

export type Running = Exclude<Attempt, { step: 'finished' }>;

/** An answer up to so late counts: it was on its way when the time was over. So the end comes after it. */
export const graceMillis = 2000;

export interface Start {
	paper: Paper;
	mode: QuizMode;
	time: TimeLimit;
	factor: TimeFactor;
	now: Now;
}

/** Begins with the first question in view. Throws at a paper without questions. */
export function startAttempt({ paper, mode, time, factor, now }: Start): Attempt {
	if (paper.questions.length === 0) throw new RangeError('A paper needs a question.');
	return {
		step: 'answering',
		paper,
		mode,
		time,
		clock: startClock(time.per === 'quiz' ? time.limitMillis : null, factor, now),
		sheets: paper.questions.map((_, index) => ({ ...freshSheet, shown: index === 0 })),
		at: 0,
	};
}

/**
 * The attempt at this moment; finished, as of its deadline, where that is more than two seconds past,
 * however long. For every beat, before anything is shown again, and before any input; a finished
 * attempt is itself.
 */
export function settle(attempt: Attempt, now: Now): Attempt {
	if (attempt.step === 'finished') return attempt;
	return expireIfOver(timed(attempt, beat(attempt.clock, now)));
}

/** The attempt with a later state of its clock: the time between belongs to the question in view. */
export function timed(attempt: Running, clock: Clock): Running {
	const spent = elapsedAtBeat(clock) - elapsedAtBeat(attempt.clock);
	const next = { ...attempt, clock };
	if (attempt.step !== 'answering' || spent === 0) return next;
	return withSheet(next, next.at, (sheet) => ({
		...sheet,
		spentMillis: sheet.spentMillis + spent,
	}));
}

export function expireIfOver(attempt: Running): Attempt {
	return overBy(attempt) > graceMillis ? finish(attempt, 'expired') : attempt;
}

/** Ends it as of its last beat, or of its deadline where that came first: then it has expired. */
export function finish(attempt: Running, by: Finish['how']): Attempt {
	const { clock } = attempt;
	const how = overBy(attempt) >= 0 ? 'expired' : by;
	const usedMillis = Math.min(elapsedAtBeat(clock), deadline(clock) ?? Infinity);
	const finishedAt = momentOf(clock, usedMillis);
	return { ...attempt, step: 'finished', finish: { how, finishedAt, usedMillis } };
}

/** Milliseconds by which the whole was over its time at the last beat; below 0 while it is not. */
export function overBy({ clock }: Running): number {
	return elapsedAtBeat(clock) - (deadline(clock) ?? Infinity);
}

/** The same for a question with a time of its own. */
export function questionOverBy(attempt: Attempt, index: number): number {
	const { spentMillis } = sheetAt(attempt, index);
	return spentMillis - (questionLimit(attempt, index) ?? Infinity);
}

/** Milliseconds that a question may be in view, extensions included; null where it has no limit of its own. */
export function questionLimit(attempt: Attempt, index: number): number | null {
	const { time, clock } = attempt;
	const own = allowed(time.per === 'question' ? time.limitMillis : null, clock.factor);
	return own === null ? null : own + sheetAt(attempt, index).extraMillis;
}

export function sheetAt({ sheets }: Attempt, index: number): Sheet {
	const sheet = sheets[index];
	if (!sheet) throw new RangeError(`There is no question ${index}.`);
	return sheet;
}

/** With one sheet changed; the same attempt where the sheet stays the same. */
export function withSheet<Of extends Attempt>(
	attempt: Of,
	index: number,
	change: (sheet: Sheet) => Sheet,
): Of {
	const before = sheetAt(attempt, index);
	const after = change(before);
	if (after === before) return attempt;
	return { ...attempt, sheets: attempt.sheets.map((one, at) => (at === index ? after : one)) };
}
