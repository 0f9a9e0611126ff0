import {
	expireIfOver,
	graceMillis,
	overBy,
	questionOverBy,
	settle,
	sheetAt,
	timed,
	withSheet,
	type Attempt,
} from './attempt';
import { beat, elapsedAtBeat, type Now } from './clock';
import type { Given } from './given';
import { withAnswer, withLate } from './sheet';

/* What a learner does with the questions. Whatever does not apply gives back the same attempt. */

/**
 * Puts what now stands in the field of the question in view: for every key, before it is saved, so
 * that it counts when time runs out before the field is left. Up to two seconds late it counts; what
 * comes later is kept as late, beside what stood there in time.
 */
export function answer(attempt: Attempt, given: Given, now: Now): Attempt {
	if (attempt.step !== 'answering' || sheetAt(attempt, attempt.at).revealed) return attempt;
	if (attempt.paper.questions[attempt.at]?.kind !== given.kind) return attempt;
	const kept = timed(attempt, beat(attempt.clock, now));
	const used = elapsedAtBeat(kept.clock);
	const tooLate = overBy(kept) > graceMillis;
	if (tooLate || questionOverBy(kept, kept.at) > graceMillis) {
		return expireIfOver(withSheet(kept, kept.at, (sheet) => withLate(sheet, given, used)));
	}
	return withSheet(kept, kept.at, (sheet) => withAnswer(sheet, given, used));
}

/** Marks or unmarks the answer in view as a guess; where there is none yet, there is nothing to mark. */
export function guess(attempt: Attempt, guessed: boolean, now: Now): Attempt {
	if (attempt.step !== 'answering' || isClosed(attempt, attempt.at)) return attempt;
	const sheet = sheetAt(attempt, attempt.at);
	if (!sheet.answer || sheet.guessed === guessed) return attempt;
	return whileRunning(settle(attempt, now), attempt.at, { guessed });
}

/** Marks or unmarks a question as one to look at again. */
export function flag(attempt: Attempt, index: number, flagged: boolean, now: Now): Attempt {
	if (attempt.step !== 'answering' && attempt.step !== 'checking') return attempt;
	if (!isThere(attempt, index) || sheetAt(attempt, index).flagged === flagged) return attempt;
	return whileRunning(settle(attempt, now), index, { flagged });
}

/** Brings another question into view, also from the list of what is open. */
export function move(attempt: Attempt, to: number, now: Now): Attempt {
	if (attempt.step !== 'answering' && attempt.step !== 'checking') return attempt;
	if (!isThere(attempt, to) || (attempt.step === 'answering' && attempt.at === to)) return attempt;
	const kept = settle(attempt, now);
	if (kept.step === 'finished') return kept;
	return withSheet({ ...kept, step: 'answering', at: to }, to, (sheet) =>
		sheet.shown ? sheet : { ...sheet, shown: true },
	);
}

/** In an open quiz, shows the right answer of the question in view, whose own then stays as it is. */
export function reveal(attempt: Attempt, now: Now): Attempt {
	if (attempt.step !== 'answering' || attempt.mode !== 'open') return attempt;
	if (sheetAt(attempt, attempt.at).revealed) return attempt;
	return whileRunning(settle(attempt, now), attempt.at, { revealed: true });
}

/** Whether nothing of a question can be changed any more: its answer was shown, or its own time is over. */
export function isClosed(attempt: Attempt, index: number): boolean {
	return sheetAt(attempt, index).revealed || questionOverBy(attempt, index) > graceMillis;
}

function whileRunning(
	attempt: Attempt,
	index: number,
	change: { guessed?: boolean; flagged?: boolean; revealed?: boolean },
): Attempt {
	if (attempt.step === 'finished') return attempt;
	return withSheet(attempt, index, (sheet) => ({ ...sheet, ...change }));
}

function isThere({ sheets }: Attempt, index: number): boolean {
	return Number.isInteger(index) && index >= 0 && index < sheets.length;
}
