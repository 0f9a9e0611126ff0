import { isTypedKind } from '../events/answer';
import type { Missed } from '../history/missed';
import { isRecognition } from '../memory/proof';
import { shortHash } from '../deck/version';
import type { PaperKind } from '../quiz/quiz-settings';

/** How a question is put in a review or in practice: a card to turn, or in one of a paper's kinds. */
export type Way = 'flashcard' | PaperKind;

/**
 * How a missed question is asked again: as it was missed, but after one day on which it was right,
 * what was missed among options is asked without them. `possible` are the kinds that it can be put in;
 * none but a card for a statement that nobody's wording could be graded by.
 */
export function wayToReview(missed: Missed | null, possible: readonly PaperKind[]): Way {
	const set = possible.find((kind) => kind === 'order' || kind === 'match');
	if (set) return set;
	const byRecall = possible.find(isTypedKind) ?? 'flashcard';
	const kind = missed?.last?.kind ?? 'flashcard';
	if (kind === 'flashcard') return 'flashcard';
	if (!possible.includes(kind)) return byRecall;
	return isRecognition(kind) && missed !== null && missed.rightDays.length > 0 ? byRecall : kind;
}

/** How a question is practised: by typing where that can be graded, else among options. */
export function wayToPractise(possible: readonly PaperKind[], cards: boolean): Way {
	const set = possible.find((kind) => kind === 'order' || kind === 'match');
	if (set || cards) return set ?? 'flashcard';
	return possible.find(isTypedKind) ?? possible[0] ?? 'flashcard';
}

/** A seed for the options of the next question: another each time, and the same after a reload. */
export function askingSeed(sessionId: string, answers: number): number {
	return Number.parseInt(shortHash(`${sessionId}\n${answers}`).slice(8), 16);
}
