import type { FinishedQuiz } from './draft';

/** Whether a quiz in an event is one that this version can show: others are kept, and passed over. */
export function isFinishedQuiz(quiz: object): quiz is FinishedQuiz {
	const { attempt, answers, grounds } = quiz as Partial<FinishedQuiz>;
	return (
		attempt?.step === 'finished' &&
		Array.isArray(attempt.paper?.questions) &&
		Array.isArray(attempt.sheets) &&
		attempt.sheets.length === attempt.paper.questions.length &&
		attempt.finish instanceof Object &&
		attempt.clock instanceof Object &&
		Array.isArray(answers) &&
		answers.length === attempt.sheets.length &&
		grounds instanceof Object
	);
}
