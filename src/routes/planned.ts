import { notRaised, type Raised } from '$lib/history/settings';
import { examPlan, plannedCards, type ExamPlan } from '$lib/memory/exam-plan';
import { spreadCards } from '$lib/memory/spread';
import type { Learner } from '$lib/store/reads';
import { questionPlaces } from './due-input';

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
