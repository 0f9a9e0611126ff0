import { questionIndex } from '$lib/deck/question-index';
import { notRaised, type Raised } from '$lib/history/settings';
import type { DueInput } from '$lib/memory/due';
import { retrievability } from '$lib/memory/retrievability';
import type { Scope } from '$lib/session/scope';
import type { Learner } from '$lib/store/reads';
import type { Planned } from './planned';

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

/** What of a plan the queue is made from. */
export interface DuePlan {
	/** The cards as they come due. */
	cards: Learner['views'];
	raised: Raised;
	exam: Pick<Planned['exam'], 'urgent'> | null;
}

/**
 * What the learner's plans come to on a study day, for a page that asks questions: what works plans
 * out is loaded for a learner who has some. Rejects where it does not come.
 */
export async function duePlan(learner: Learner, day: number): Promise<DuePlan> {
	const { exams, spread } = learner.plans;
	if (exams.size === 0 && spread.size === 0) {
		const raised = learner.raised.get(day) ?? notRaised;
		return { cards: learner.views, raised, exam: null };
	}
	const { plannedFor } = await import('./planned');
	return plannedFor(learner, day);
}

/** What the queue of a learner is made from, on a study day at an instant in milliseconds. */
export function dueInput(
	learner: Learner,
	scope: Scope,
	day: number,
	now: number,
	{ cards, raised, exam }: DuePlan,
): DueInput {
	return {
		cards,
		questions: questionPlaces,
		decks: scope === 'all' ? undefined : new Set([`${scope.article}/${scope.deck}`]),
		settings: learner.settings,
		raised,
		day,
		// A clock set back does not hold up the steps that were counted from the later time.
		now: Math.max(now, learner.lastAt),
		seed: newOrderSeed,
		urgent: exam?.urgent,
		recall: retrievability,
	};
}
