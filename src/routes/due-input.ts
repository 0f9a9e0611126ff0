import { questionIndex } from '$lib/deck/question-index';
import type { DueInput } from '$lib/memory/due';
import { examPlan, plannedCards, type ExamPlan } from '$lib/memory/exam-plan';
import { retrievability } from '$lib/memory/retrievability';
import { notRaised, type Raised } from '$lib/history/settings';
import { spreadCards } from '$lib/memory/spread';
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

/** Plans of the learner and what they come to on a study day. */
export interface Planned {
	/** The cards as they come due by the plans. */
	cards: Learner['views'];
	exam: ExamPlan;
	raised: Raised;
}

/** What the learner's plans, the spread of a backlog and the dates of exams, come to on a study day. */
export function plannedFor({ views, plans, raised, settings }: Learner, day: number): Planned {
	const asked = raised.get(day) ?? notRaised;
	const spread = spreadCards(views, plans.spread);
	const exam = examPlan({
		exams: plans.exams.values(),
		cards: spread,
		questions: questionPlaces,
		settings,
		raised: asked,
		day,
	});
	return {
		cards: plannedCards(spread, exam),
		exam,
		raised: {
			newQuestions: asked.newQuestions + exam.extra.newQuestions,
			reviews: asked.reviews + exam.extra.reviews,
		},
	};
}

/** What the queue of a learner is made from, on a study day at an instant in milliseconds. */
export function dueInput(
	learner: Learner,
	scope: Scope,
	day: number,
	now: number,
	planned = plannedFor(learner, day),
): DueInput {
	const { cards, exam, raised } = planned;
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
		urgent: exam.urgent,
		recall: retrievability,
	};
}
