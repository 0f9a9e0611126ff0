/**
 * How a question was put: one option of several, several of many, a typed name or place, a typed
 * number, a typed date, events to put in order, pairs to match.
 */
export const answerKinds = [
	'choice',
	'several',
	'name',
	'number',
	'date',
	'order',
	'match',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Whether an answer of the kind is typed. */
export function isTypedKind(kind: AnswerKind): boolean {
	return kind === 'name' || kind === 'number' || kind === 'date';
}

/** What a learner gave, by the kind of question; texts as they were typed. */
export type Given =
	| { kind: 'choice'; option: string }
	/** Ids of actors. */
	| { kind: 'several'; actors: readonly string[] }
	| { kind: 'name' | 'number'; text: string }
	| { kind: 'date'; day: string; month: string; year: string }
	/** Ids of statements, prompts and options. */
	| { kind: 'order'; ids: readonly string[] }
	| { kind: 'match'; pairs: readonly { prompt: string; option: string }[] };

/** How a question that was shown ended. Late: no answer in time, and one after. */
export const answerOutcomes = ['right', 'partly', 'wrong', 'unanswered', 'late'] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** Where a question was answered otherwise than by turning a card. */
export const answerPlaces = [
	'study',
	'openQuiz',
	'exam',
	'missed',
	'practice',
	'brief',
	'timeline',
	'map',
] as const;
export type AnswerPlace = (typeof answerPlaces)[number];
