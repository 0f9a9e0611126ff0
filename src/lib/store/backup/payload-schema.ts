import * as v from 'valibot';
import { answerKinds, answerOutcomes, answerPlaces } from '../../events/answer';
import {
	cardPlaces,
	missReasons,
	ratings,
	type EventType,
	type Payloads,
} from '../../events/event';
import { isFinishedQuiz } from '../../quiz/finished';
import { FinishedQuiz, Given } from './quiz-schema';
import { id, millis, moment, whole } from './stamp-schema';

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const ofQuestion = v.looseObject({ questionId: id });
const askings = ['new', 'day', 'step', 'extra'] as const;
/** A minute is the most that is recorded; an older clock may have rounded up. */
const duration = v.pipe(millis, v.maxValue(3_600_000));
const asked = {
	questionId: id,
	questionVersion: whole,
	asked: v.picklist(askings),
	durationMillis: duration,
	scheduler: v.pipe(v.string(), v.maxLength(200)),
	predicted: v.nullable(probability),
};

/**
 * The payload of each type. Fields that are not named are kept: a later version may write more. A new
 * type needs a line here; until it has one, the compiler says so.
 */
export const payloadSchemas = {
	reviewed: v.looseObject({
		...asked,
		mode: v.literal('flashcard'),
		rating: v.picklist(Object.values(ratings)),
		place: v.optional(v.picklist(cardPlaces)),
	}),
	answered: v.looseObject({
		...asked,
		kind: v.picklist(answerKinds),
		place: v.picklist(answerPlaces),
		quizId: v.nullable(id),
		given: v.nullable(Given),
		outcome: v.picklist(answerOutcomes),
		credit: probability,
		guessed: v.boolean(),
		givenAt: moment,
		seed: v.nullable(whole),
	}),
	overridden: v.looseObject({
		questionId: id,
		target: id,
		quizId: v.nullable(id),
		right: v.boolean(),
	}),
	quizFinished: v.looseObject({
		quizId: id,
		// One that a later version keeps otherwise is passed over by the fold, and carried on.
		quiz: v.pipe(
			v.looseObject({}),
			v.check((quiz) => !isFinishedQuiz(quiz) || v.is(FinishedQuiz, quiz)),
		),
	}),
	quizDeleted: v.looseObject({ quizId: id }),
	undone: v.looseObject({ target: id, questionId: v.nullable(id), quizId: v.nullish(id) }),
	suspended: ofQuestion,
	resumed: ofQuestion,
	buried: ofQuestion,
	unburied: ofQuestion,
	reasonGiven: v.looseObject({
		questionId: id,
		target: id,
		reason: v.nullable(v.picklist(missReasons)),
	}),
	missRemoved: ofQuestion,
	missReopened: ofQuestion,
	starred: ofQuestion,
	unstarred: ofQuestion,
	reset: ofQuestion,
	noteWritten: v.looseObject({ questionId: id, text: v.pipe(v.string(), v.maxLength(10_000)) }),
	partRead: v.looseObject({ article: id, paragraph: v.pipe(whole, v.maxValue(10_000)) }),
	settingChanged: v.looseObject({
		key: v.pipe(v.string(), v.maxLength(64)),
		value: v.union([v.pipe(v.string(), v.maxLength(200)), v.number(), v.boolean()]),
	}),
	limitRaised: v.looseObject({
		newQuestions: v.pipe(whole, v.maxValue(100_000)),
		reviews: v.pipe(whole, v.maxValue(100_000)),
	}),
	examDateSet: v.looseObject({
		deck: id,
		examDay: v.nullable(v.pipe(whole, v.maxValue(100_000))),
		overLimits: v.boolean(),
	}),
	backlogSpread: v.looseObject({
		days: v.pipe(v.array(v.array(id)), v.maxLength(3_660)),
	}),
} satisfies { [Type in EventType]: v.GenericSchema<unknown, Payloads[Type]> };

export function isKnownType(type: string): type is EventType {
	return Object.hasOwn(payloadSchemas, type);
}
