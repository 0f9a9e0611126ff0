import type { TimeFactor } from '../quiz/quiz-settings';
import { durationText } from './quiz-time';

export const quizSettingsWords = {
	title: 'Quizzes',
	time: 'Your time in quizzes',
	timeHint:
		'Every time limit is multiplied by this, in all quizzes to come; a result says so. Off: no limit at all.',
	another: 'Another',
	factor: 'Times the limit',
	factorHint: 'From 1 to 10, for example 1.75.',
	announce: 'Say how much time is left',
	announceHint:
		'At half time, then when 5 minutes, 1 minute and 30 seconds are left. Screen readers read it out; nothing else changes.',
} as const;

/** The factors that are one press away. */
export const timeFactors: readonly { value: TimeFactor; label: string }[] = [
	{ value: 'off', label: 'Off' },
	{ value: 1, label: '× 1' },
	{ value: 1.25, label: '× 1.25' },
	{ value: 1.5, label: '× 1.5' },
	{ value: 2, label: '× 2' },
	{ value: 3, label: '× 3' },
];

const example = 20 * 60_000;

/** What a factor makes of a limit: "A quiz of 20 min gives you 30 min." */
export function factorExample(factor: TimeFactor): string {
	const quiz = `A quiz of ${durationText(example)}`;
	if (factor === 'off') return `${quiz} has no limit for you.`;
	return `${quiz} gives you ${durationText(example * factor)}.`;
}
