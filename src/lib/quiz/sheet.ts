import { isBlank, isSame, type Given } from './given';

/** An answer; `at`: milliseconds used of the quiz when it was given. */
export interface Answered {
	given: Given;
	at: number;
}

/** One question of a paper as it stands in an attempt. */
export interface Sheet {
	/** A question that was never shown is no miss. */
	shown: boolean;
	/** To be looked at again. */
	flagged: boolean;
	/** The learner says so, before the right answer is shown. */
	guessed: boolean;
	/** Null while there is none. */
	answer: Answered | null;
	/** What came after the time was over: kept, never scored. */
	late: Answered | null;
	/** Whether the right answer was shown: from then on nothing can be changed. */
	revealed: boolean;
	/** Milliseconds of the quiz with this question in view. */
	spentMillis: number;
	/** Milliseconds added to a limit of its own. */
	extraMillis: number;
}

export const freshSheet: Sheet = {
	shown: false,
	flagged: false,
	guessed: false,
	answer: null,
	late: null,
	revealed: false,
	spentMillis: 0,
	extraMillis: 0,
};

/** The sheet with what now stands in its field; the same sheet where that is what stood there. */
export function withAnswer(sheet: Sheet, given: Given, at: number): Sheet {
	if (stands(sheet.answer, given)) return sheet;
	return isBlank(given)
		? { ...sheet, answer: null, guessed: false }
		: { ...sheet, answer: { given, at } };
}

/** The sheet with an answer that came too late; the same sheet where it says nothing new. */
export function withLate(sheet: Sheet, given: Given, at: number): Sheet {
	if (isBlank(given) || stands(sheet.answer, given) || stands(sheet.late, given)) return sheet;
	return { ...sheet, late: { given, at } };
}

function stands(answered: Answered | null, given: Given): boolean {
	return answered === null ? isBlank(given) : isSame(answered.given, given);
}
