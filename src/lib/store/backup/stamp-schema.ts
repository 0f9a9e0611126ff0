import * as v from 'valibot';
import { isForbiddenName } from './plain';

/** The year 2100, in milliseconds since 1970: later times are a clock gone wrong, or a joke. */
const latest = Date.UTC(2100, 0, 1);

/** A name that may be a key of anything: it reaches for nothing. */
export const id = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z0-9][\w.:/-]{0,199}$/),
	v.check((name) => !isForbiddenName(name)),
);
/** Milliseconds since 1970. */
export const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latest));
/** How long something took; a clock may give fractions. */
export const millis = v.pipe(v.number(), v.minValue(0), v.maxValue(latest));
/** A whole number from 0. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

function within(min: number, max: number) {
	return v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max));
}

/** What every event carries, whatever its type: of a type that is not known it is all that is asked. */
export const Stamp = v.looseObject({
	id,
	v: within(1, 1_000),
	at: v.pipe(moment, v.integer()),
	wallAt: v.pipe(moment, v.integer()),
	tzOffsetMin: within(-1_440, 1_440),
	studyDay: within(-2, Math.ceil(latest / 86_400_000)),
	deviceId: id,
	seq: within(1, Number.MAX_SAFE_INTEGER),
	sessionId: v.nullable(id),
	type: v.pipe(
		v.string(),
		v.regex(/^[A-Za-z][\w.-]{0,63}$/),
		v.check((name) => !isForbiddenName(name)),
	),
	// By these two the store finds what an event belongs to, of whatever type it is.
	payload: v.looseObject({
		questionId: v.nullish(id),
		quizId: v.nullish(id),
	}),
});
