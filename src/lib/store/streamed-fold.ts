import type { StudyEvent } from '../events/event';
import { questionOf } from '../events/question-of';
import { applyToQuestion, canApplyToQuestion, foldQuestion } from '../history/question';
import { newQuestionView, type QuestionView } from '../history/question-view';
import { DayTally } from '../history/study-days';
import type { Scheduler } from '../memory/schedule';

/**
 * Folds the views of all questions while the log is still being read: a browser that reads leaves the
 * processor idle half of the time. Events come in about their order; a question of which one comes that
 * stands before others, or speaks of an earlier one, is folded again at the end.
 */
export class StreamedFold {
	readonly #scheduler: Scheduler;
	readonly #groups = new Map<string, StudyEvent[]>();
	readonly #views = new Map<string, QuestionView>();
	/** The questions to be folded again, and how many events of each were folded till then. */
	readonly #late = new Map<string, number>();
	readonly #tally = new DayTally();

	constructor(scheduler: Scheduler) {
		this.#scheduler = scheduler;
	}

	take(events: readonly StudyEvent[]): void {
		for (const event of events) {
			const questionId = questionOf(event);
			if (questionId !== null) this.#take(event, questionId);
		}
	}

	/** The views and the study days of all that was taken. */
	end(): { views: QuestionView[]; days: DayTally['days'] } {
		const [now, past] = [new DayTally(), new DayTally()];
		for (const [questionId, folded] of this.#late) {
			const events = this.#groups.get(questionId) ?? [];
			foldQuestion(questionId, events.slice(0, folded), this.#scheduler, past.witness);
			this.#views.set(questionId, foldQuestion(questionId, events, this.#scheduler, now.witness));
		}
		return { views: [...this.#views.values()], days: this.#tally.plus(now).minus(past).days };
	}

	#take(event: StudyEvent, questionId: string): void {
		const group = this.#groups.get(questionId);
		if (group) group.push(event);
		else this.#groups.set(questionId, [event]);
		if (this.#late.has(questionId)) return;
		const view = this.#views.get(questionId) ?? newQuestionView(questionId);
		if (canApplyToQuestion(view, event)) {
			this.#tally.witness(view, event);
			this.#views.set(questionId, applyToQuestion(view, event, this.#scheduler));
		} else this.#late.set(questionId, (group?.length ?? 1) - 1);
	}
}
