import type { Outcome } from '../quiz/result';

/** How a question ended, as one label says it. */
export type OutcomeLabel = keyof typeof outcomeLabels;

/** Word and sign (the name of an icon) of each, and the tone that goes with them. */
export const outcomeLabels = {
	right: { text: 'Right', icon: 'check', tone: 'right' },
	guessed: { text: 'Guessed', icon: 'guessed', tone: 'care' },
	partly: { text: 'Partly right', icon: 'partly', tone: 'care' },
	wrong: { text: 'Wrong', icon: 'cross', tone: 'wrong' },
	unanswered: { text: 'No answer', icon: 'open', tone: 'soft' },
	late: { text: 'Late', icon: 'clock', tone: 'soft' },
	neverShown: { text: 'Not shown', icon: 'not-shown', tone: 'soft' },
} as const;

/** The label of an outcome. What is right by a guess is "Guessed"; what is wrong stays so. */
export function labelOf(outcome: Outcome, guessed: boolean): OutcomeLabel {
	if (outcome.is === 'unreadable') return 'unanswered';
	if (outcome.is !== 'answered') return outcome.is;
	const { right, credit } = outcome.mark;
	if (right) return guessed ? 'guessed' : 'right';
	return credit > 0 ? 'partly' : 'wrong';
}
