import type { AnswerPlace, Given } from '../events/answer';
import type { Asked, Payloads } from '../events/event';
import { unmetCard } from '../memory/card';
import { askedAs } from '../memory/evidence';
import { retrievability } from '../memory/retrievability';
import { schedulerName } from '../memory/scheduler-name';
import { answerOutcome } from '../quiz/outcome';
import type { Marked } from '../quiz/grade';
import type { PaperQuestion } from '../quiz/question';
import type { AnswerMoment } from './quiz-events';

/** Why a question would be asked now, and how likely it is to be recalled. */
export function askedNow(
	questionId: string,
	{ cards, day, now, recall }: AnswerMoment,
): { asked: Asked; predicted: number | null } {
	const card = cards.get(questionId) ?? unmetCard;
	const predicted = recall(card, day);
	return {
		asked: askedAs(card, day, now),
		predicted: predicted === null ? null : Math.round(predicted * 10_000) / 10_000,
	};
}

/** What the schedule has of the questions on a study day, for an answer given at a time in milliseconds. */
export function answerMoment(
	{ views, lastAt }: MomentLearner,
	day: number,
	now: number,
): AnswerMoment {
	return {
		cards: views,
		day,
		// A clock set back does not hold up the steps that were counted from the later time.
		now: Math.max(now, lastAt),
		recall: retrievability,
		scheduler: schedulerName,
	};
}

/** What of the learner bears on an answer. */
interface MomentLearner {
	views: AnswerMoment['cards'];
	/** `at` of this device's last event, in milliseconds. */
	lastAt: number;
}

/** A question that was answered by itself, outside a paper. */
export interface AnsweredAlone {
	question: PaperQuestion;
	place: AnswerPlace;
	/** Null where the learner did not know. */
	given: Given | null;
	/** Null where nothing was given. */
	mark: Marked | null;
	guessed: boolean;
	durationMillis: number;
	/** Of the order of its options. */
	seed: number;
}

/** What is recorded of it. Without an answer it is left open. */
export function answeredAlone(
	{ question, place, given, mark, guessed, durationMillis, seed }: AnsweredAlone,
	moment: AnswerMoment,
): Payloads['answered'] {
	const ended = given && mark ? answerOutcome({ is: 'answered', given, mark }) : null;
	return {
		questionId: question.id,
		questionVersion: question.version,
		kind: question.kind,
		place,
		quizId: null,
		given,
		outcome: ended ?? 'unanswered',
		credit: mark?.credit ?? 0,
		guessed,
		givenAt: moment.now,
		...askedNow(question.id, moment),
		durationMillis: Math.round(durationMillis),
		seed,
		scheduler: moment.scheduler,
	};
}
