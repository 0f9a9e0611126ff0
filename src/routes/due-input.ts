import { questionIndex } from '$lib/deck/library';
import type { DueInput } from '$lib/memory/due';
import { createScheduler } from '$lib/memory/schedule';
import { notRaised } from '$lib/history/settings';
import type { Scope } from '$lib/session/scope';
import type { Learner } from '$lib/store/reads';

/** Another number, another random order of new questions; the same on every day and device. */
const newOrderSeed = 1;

/** Every question of the library with its place among the decks. */
export const questionPlaces: DueInput['questions'] = [...questionIndex].map(
	([id, { article, deck, fact, paragraph }]) => ({
		id,
		deck: `${article}/${deck}`,
		fact: `${article}/${fact}`,
		paragraph,
	}),
);

/** What the queue of a learner is made from, on a study day at an instant in milliseconds. */
export function dueInput(learner: Learner, scope: Scope, day: number, now: number): DueInput {
	const { desiredRetention } = learner.settings;
	return {
		cards: learner.views,
		questions: questionPlaces,
		decks: scope === 'all' ? undefined : new Set([`${scope.article}/${scope.deck}`]),
		settings: learner.settings,
		raised: learner.raised.get(day) ?? notRaised,
		day,
		// A clock set back does not hold up the steps that were counted from the later time.
		now: Math.max(now, learner.lastAt),
		seed: newOrderSeed,
		recall: createScheduler({ desiredRetention }).retrievability,
	};
}
