import type { StudyEvent } from '../events/event';
import { inOrder } from '../events/in-order';
import { questionOf } from '../events/question-of';
import type { Exam } from '../memory/exam';
import type { Spread } from '../memory/spread';
import { undoneIds } from './standing';

/** What a learner has planned: exams by deck, and what waits for its day, by question id. */
export interface Plans {
	exams: ReadonlyMap<string, Exam>;
	spread: ReadonlyMap<string, Spread>;
	/** The event that spread the backlog last; null before the first. */
	lastSpread: { id: string; studyDay: number } | null;
}

/** The types of the events that plans are folded from, besides `undone`. */
export const planTypes = ['examDateSet', 'backlogSpread'] as const;

/** The plans in force: the last date of each deck, and the last day of each question. */
export function foldPlans(events: Iterable<StudyEvent>): Plans {
	const own = inOrder(events).filter((event) => questionOf(event) === null);
	const undone = undoneIds(own);
	const exams = new Map<string, Exam>();
	const spread = new Map<string, Spread>();
	let lastSpread: Plans['lastSpread'] = null;
	for (const event of own) {
		if (undone.has(event.id)) continue;
		if (event.type === 'examDateSet') {
			const { deck, examDay, overLimits } = event.payload;
			if (examDay === null) exams.delete(deck);
			else if (Number.isSafeInteger(examDay)) exams.set(deck, { deck, examDay, overLimits });
		} else if (event.type === 'backlogSpread') {
			const { id, studyDay: since } = event;
			lastSpread = { id, studyDay: since };
			event.payload.days.forEach((ids, at) => {
				for (const questionId of ids) spread.set(questionId, { since, day: since + at });
			});
		}
	}
	return { exams, spread, lastSpread };
}
