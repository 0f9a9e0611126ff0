import { LiveQuery } from './live.svelte';
import type { StudyEvent } from '../events/event';
import type { QuizView } from '../history/quiz-view';
import type { StudyDay } from '../history/study-days';
import type { BackupState } from './backup/reminder';
import type { Draft } from '../quiz/draft';
import type { QuizChoice } from './database';
import type { KeptQuiz, Learner, MissedList } from './reads';
import type { Settings } from '../settings/settings';

/* What a page may ask. A query is a function of plain values: derive it, and read its `current`. */

/** The learner as the views have it: everything that the screens derive from. */
export function learner(): LiveQuery<Learner> {
	return new LiveQuery(({ readLearner }) => readLearner);
}

/** Every study day on which anything was answered, in order. */
export function days(): LiveQuery<StudyDay[]> {
	return new LiveQuery(({ readDays }) => readDays);
}

/** All that happened with one question, in its order. */
export function questionEvents(questionId: string): LiveQuery<StudyEvent[]> {
	return new LiveQuery(
		({ readQuestion }) =>
			(database) =>
				readQuestion(database, questionId),
	);
}

export function settings(): LiveQuery<Settings> {
	return new LiveQuery(({ readSettings }) => readSettings);
}

/** The quizzes under way on this device, the one begun last first. */
export function drafts(): LiveQuery<Draft[]> {
	return new LiveQuery(({ readDrafts }) => readDrafts);
}

/** A quiz under way; null where there is none of that id, or no longer. */
export function draft(quizId: string): LiveQuery<Draft | null> {
	return new LiveQuery(
		({ readDraft }) =>
			(database) =>
				readDraft(database, quizId),
	);
}

/** The quizzes that are over and not deleted, the last one first. */
export function quizzes(): LiveQuery<QuizView[]> {
	return new LiveQuery(({ readQuizzes }) => readQuizzes);
}

/** A quiz that is over, with all that it showed; null where there is none of that id. */
export function quiz(quizId: string): LiveQuery<KeptQuiz | null> {
	return new LiveQuery(
		({ readQuiz }) =>
			(database) =>
				readQuiz(database, quizId),
	);
}

/** What was chosen for the last quiz; null before the first. */
export function quizChoice(): LiveQuery<QuizChoice | null> {
	return new LiveQuery(({ readQuizChoice }) => readQuizChoice);
}

/** The questions that are to be won back, or those that were or were taken off, the last one first. */
export function missed(which: 'active' | 'shelf'): LiveQuery<MissedList> {
	return new LiveQuery(
		({ readMissed }) =>
			(database) =>
				readMissed(database, which === 'active' ? ['active'] : ['wonBack', 'removed']),
	);
}

/** How many questions are to be won back. */
export function missedCount(): LiveQuery<number> {
	return new LiveQuery(({ readMissedCount }) => readMissedCount);
}

/** How things stand between what is here and what is in a file. */
export function backupState(): LiveQuery<BackupState> {
	return new LiveQuery(({ readBackupState }) => readBackupState);
}
