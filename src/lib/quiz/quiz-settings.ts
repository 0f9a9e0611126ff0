import { answerKinds, type AnswerKind } from '../events/answer';

/** How a question can be put on a paper. */
export const paperKinds = answerKinds;
export type PaperKind = AnswerKind;

/** Feedback at once and pauses, or feedback at the end and none. */
export const quizModes = ['open', 'exam'] as const;
export type QuizMode = (typeof quizModes)[number];

/** Before the learner's own time factor. */
export type TimeLimit = { per: 'quiz' | 'question'; limitMillis: number } | { per: 'none' };

/** What a paper is drawn by. */
export interface PaperSettings {
	/** Questions asked for; a paper holds fewer where there are fewer. */
	count: number;
	kinds: readonly PaperKind[];
}

/** Everything that is chosen before a quiz. */
export interface QuizSettings extends PaperSettings {
	mode: QuizMode;
	time: TimeLimit;
}

export const defaultQuizSettings: QuizSettings = {
	count: 10,
	kinds: paperKinds,
	mode: 'open',
	time: { per: 'none' },
};

const second = 1000;
const hour = 3_600_000;

export const quizRanges = {
	count: { min: 1, max: 100 },
	/** Whole seconds. */
	limitMillis: {
		quiz: { min: 30 * second, max: 12 * hour },
		question: { min: 5 * second, max: hour },
	},
	/** Unsigned, 32 bits. */
	seed: { min: 0, max: 0xffff_ffff },
} as const;

/** What multiplies every time limit for one learner; `off` for no limit at all (WCAG 2.2.1). */
export type TimeFactor = number | 'off';

export function isWithin(value: number, { min, max }: { min: number; max: number }): boolean {
	return Number.isInteger(value) && value >= min && value <= max;
}

/** Whether a limit is a whole number of seconds in its range. */
export function allowsLimit(time: TimeLimit): boolean {
	if (time.per === 'none') return true;
	const { limitMillis } = time;
	return limitMillis % second === 0 && isWithin(limitMillis, quizRanges.limitMillis[time.per]);
}
