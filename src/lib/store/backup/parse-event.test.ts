import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening, StudyEvent } from '../../events/event';
import { event, reviewed, undone } from '../../history/fixtures/events';
import { begin, finishOf } from '../../quiz/fixtures/sitting';
import { submit } from '../../quiz/sitting';
import { after } from '../../quiz/fixtures/sitting';
import { parseEvent } from './parse-event';
import { plainLimits } from './plain';

const good = event(reviewed(3));
const finished = submit(begin(), after(60));
const answers = finished.sheets.map(() => null);
const quiz = { attempt: finished, grounds: { actors: {}, facts: {}, says: {} }, answers };

const answered: Happening = {
	type: 'answered',
	payload: {
		questionId: 'q',
		questionVersion: 1,
		kind: 'match',
		place: 'exam',
		quizId: 'quiz',
		given: { kind: 'match', pairs: [{ prompt: 'p', option: 'o' }] },
		outcome: 'partly',
		credit: 0.5,
		guessed: true,
		givenAt: good.at,
		asked: 'extra',
		durationMillis: 1_000,
		seed: 3,
		scheduler: 'test',
		predicted: 0.9012,
	},
};

/** As it is after a way through JSON, with some of it changed. */
function changed(stamp: object, payload: object = {}): unknown {
	const one = structuredClone(good) as StudyEvent;
	return { ...one, ...stamp, payload: { ...one.payload, ...payload } };
}

function why(value: unknown): string {
	const parse = parseEvent(value);
	return parse.ok ? 'good' : parse.why;
}

describe('an event from elsewhere', () => {
	it.each<[string, StudyEvent]>([
		['a review', good],
		['an answer', event(answered)],
		['an undo', event(undone(good))],
		['an undo of a quiz', event({ type: 'undone', payload: { target: 'x', questionId: null } })],
		['a setting', event({ type: 'settingChanged', payload: { key: 'newPerDay', value: 7 } })],
		['a star', event({ type: 'starred', payload: { questionId: 'q' } })],
		['a raised limit', event({ type: 'limitRaised', payload: { newQuestions: 5, reviews: 0 } })],
		['a quiz', event({ type: 'quizFinished', payload: { quizId: 'quiz', quiz } })],
		['a deleted quiz', event({ type: 'quizDeleted', payload: { quizId: 'quiz' } })],
	])('that is %s is taken as it is', (_, one) => {
		expect(parseEvent(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, event: one });
	});

	it('of a type that only a later version knows is kept, whatever it says', () => {
		const later = changed({ type: 'moodKept', v: 7, mood: 'calm' }, { date: [1, { a: null }] });
		expect(parseEvent(later)).toEqual({ ok: true, event: later });
	});

	it('of a quiz that a later version keeps otherwise is kept', () => {
		const later = event({ type: 'quizFinished', payload: { quizId: 'a', quiz: { format: 2 } } });
		expect(why(later)).toBe('good');
	});

	it.each([
		['no object', 5],
		['nothing', null],
		['a list', [good]],
		['without an id', changed({ id: undefined })],
		['with a number for an id', changed({ id: 5 })],
		['with an id that is markup', changed({ id: '<b>' })],
		['with an id of the prototype', changed({ id: 'constructor' })],
		['with a type of the prototype', changed({ type: 'hasOwnProperty' })],
		['with a time that is text', changed({ at: '5' })],
		['of the year 40000', changed({ at: 1e15 })],
		['with half a millisecond', changed({ at: good.at + 0.5 })],
		['with a sequence of zero', changed({ seq: 0 })],
		['with an unknown question that is a number', changed({ type: 'later' }, { questionId: 5 })],
		['without a payload', { ...good, payload: 'none' }],
	])('%s has no place in time', (_, value) => {
		expect(why(value)).toBe('stamp');
	});

	it.each([
		['a grade of nine', changed({}, { rating: 9 })],
		['a probability of two', changed({}, { predicted: 2 })],
		['a question that is none', changed({}, { questionId: null })],
		['a duration below zero', changed({}, { durationMillis: -1 })],
		['a setting that is a list', changed({ type: 'settingChanged' }, { key: 'a', value: [] })],
		[
			'a quiz with a sheet missing',
			event({
				type: 'quizFinished',
				payload: { quizId: 'a', quiz: { ...quiz, answers: [{ eventId: 5 }, ...answers.slice(1)] } },
			}),
		],
	])('that says %s does not say what happened', (_, value) => {
		expect(why(value)).toBe('payload');
	});

	it('that reaches for the prototype is refused, however deep', () => {
		const hostile: unknown = JSON.parse('{"a":[{"__proto__":{"polluted":true}}]}');
		expect(why(changed({ type: 'later' }, { hostile }))).toBe('forbiddenKey');
		expect(why(changed({ constructor: 1 }))).toBe('forbiddenKey');
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});

	it('that is nested without end, too long or infinite is refused', () => {
		const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
		expect(why(changed({}, { deep }))).toBe('tooDeep');
		expect(why(changed({}, { text: 'x'.repeat(plainLimits.text + 1) }))).toBe('tooLong');
		expect(why(changed({}, { list: Array(plainLimits.entries + 1).fill(0) }))).toBe('tooLong');
		expect(why(changed({}, JSON.parse('{"more":1e999}') as object))).toBe('number');
	});

	it('is never more than refused, whatever it is', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (value, payload) => {
				expect(parseEvent(value).ok).toBe(false);
				expect(typeof parseEvent({ ...good, payload }).ok).toBe('boolean');
			}),
		);
	});
});

it('the quiz of these tests is over', () => {
	expect(finishOf(finished).how).toBe('submitted');
});
