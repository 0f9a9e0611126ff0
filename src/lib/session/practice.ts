import { randomFrom, shuffled } from '../events/random';
import type { Missed } from '../history/missed';
import type { Memory } from '../memory/memory';
import type { AskedFor } from './missed-filter';
import type { PracticeStart } from './practice-start';

/** What of a question decides whether it is practised. */
export interface Practisable {
	id: string;
	/** As `article/deck`. */
	deck: string;
	kind: AskedFor;
	paragraphs: readonly number[];
	/** Null for one that was never met. */
	view: (Pick<Memory, 'difficulty'> & { missed: Missed | null }) | null;
}

/** FSRS counts difficulty from 1 to 10; a first Again gives 6.4, a lapse 7 and more. */
const hardDifficulty = 6;

/** Whether a learner has had trouble with it: hard by its memory, or missed more than once. */
export function isHard(view: Practisable['view']): boolean {
	return view !== null && (view.difficulty >= hardDifficulty || (view.missed?.times ?? 0) > 1);
}

/** Which of these the practice could ask, in their order. */
export function practisable(all: readonly Practisable[], start: PracticeStart): Practisable[] {
	const { decks, which, kind, paragraph } = start;
	return all.filter(
		(each) =>
			(decks.length === 0 || decks.includes(each.deck)) &&
			(which !== 'missed' || each.view?.missed?.standing === 'active') &&
			(which !== 'hard' || isHard(each.view)) &&
			(kind === null || kind === each.kind) &&
			(paragraph === null || each.paragraphs.includes(paragraph)),
	);
}

/** The ids of what is asked: as many as wanted, by the seed's chance. */
export function drawPractice(
	all: readonly Practisable[],
	start: PracticeStart,
	seed: number,
): string[] {
	const ids = all.map(({ id }) => id);
	if (start.questions) return start.questions.filter((id) => ids.includes(id));
	const found = practisable(all, start).map(({ id }) => id);
	return shuffled(found, randomFrom(seed)).slice(0, start.length ?? found.length);
}
