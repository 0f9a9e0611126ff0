import type { StudyEvent } from '../events/event';
import type { Finish } from '../quiz/attempt';
import type { FinishedQuiz, Override } from '../quiz/draft';
import { isFinishedQuiz } from '../quiz/finished';
import type { Try } from '../quiz/facility';
import type { PaperDeck } from '../quiz/paper';
import type { Conditions, Score } from '../quiz/result';

/** What the events of one quiz come to: what a list of quizzes shows, without the papers. */
export interface QuizView {
	quizId: string;
	/** Of the event that keeps the whole quiz. */
	eventId: string;
	/** Minutes east of UTC where it was finished. */
	tzOffsetMin: number;
	/** Milliseconds since 1970. */
	finishedAt: number;
	/** The event that deleted it; null while it stands. */
	deletedBy: string | null;
	/** By which attempts at one paper are known. */
	mark: string;
	/** It asked again what was missed before. */
	retry: boolean;
	decks: PaperDeck[];
	finish: Finish;
	score: Score;
	/** Of the questions that were shown. */
	tries: Try[];
	conditions: Conditions;
	/** By the id of the answer's event. */
	overrides: Record<string, Override>;
}

/** The whole quiz as the event keeps it; null where this version cannot show it. */
export function quizIn(event: StudyEvent | undefined): FinishedQuiz | null {
	if (event?.type !== 'quizFinished') return null;
	const { quiz } = event.payload;
	return isFinishedQuiz(quiz) ? quiz : null;
}

/** The quiz that an event belongs to, an undo's being its target's; null where it is of none. */
export function quizOf({ payload }: StudyEvent): string | null {
	return 'quizId' in payload ? (payload.quizId ?? null) : null;
}
