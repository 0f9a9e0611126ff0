import { describe, expect, it } from 'vitest';
import { answered, event, reviewed } from '../history/fixtures/events';
import { foldQuestion } from '../history/question';
import { createScheduler } from '../memory/schedule';
import type { AnswerKind } from '../events/answer';
import type { StudyEvent } from '../events/event';
import { askingSeed, wayToPractise, wayToReview } from './way';

const scheduler = createScheduler({ desiredRetention: 0.9 });
const missed = (...events: StudyEvent[]) => foldQuestion('q', events, scheduler).missed;
const wrong = (kind: AnswerKind) => event(answered({ kind, outcome: 'wrong', credit: 0 }));
const rightByChoice = event(answered({ kind: 'choice' }), { studyDay: 20_001 });

describe('a missed question is asked again', () => {
	it('as it was missed', () => {
		expect(wayToReview(missed(wrong('choice')), ['choice', 'date'])).toBe('choice');
		expect(wayToReview(missed(wrong('name')), ['choice', 'name'])).toBe('name');
		const lapse = [event(reviewed(4)), event(reviewed(1, 'day'), { studyDay: 20_008 })];
		expect(wayToReview(missed(...lapse), ['choice', 'name'])).toBe('flashcard');
	});

	it('without options once it was right, typed where that can be graded, else as a card', () => {
		const again = missed(wrong('choice'), rightByChoice);
		expect(wayToReview(again, ['choice', 'date'])).toBe('date');
		expect(wayToReview(again, ['choice'])).toBe('flashcard');
	});

	it('as a set where it is one', () => {
		expect(wayToReview(missed(wrong('order')), ['order'])).toBe('order');
		expect(wayToReview(missed(wrong('match')), ['match'])).toBe('match');
	});

	it('otherwise where the deck no longer lets it be asked so', () => {
		expect(wayToReview(missed(wrong('choice')), ['name'])).toBe('name');
		expect(wayToReview(missed(wrong('choice')), [])).toBe('flashcard');
	});

	it('as a card where it was only starred', () => {
		expect(wayToReview(null, ['choice', 'date'])).toBe('flashcard');
	});
});

it('a question is practised by typing, among options or as a card', () => {
	expect(wayToPractise(['choice', 'number'], false)).toBe('number');
	expect(wayToPractise(['choice'], false)).toBe('choice');
	expect(wayToPractise([], false)).toBe('flashcard');
	expect(wayToPractise(['choice', 'number'], true)).toBe('flashcard');
	expect(wayToPractise(['order'], true)).toBe('order');
});

it('options come in another order each time, and in the same after a reload', () => {
	expect(askingSeed('session', 1)).toBe(askingSeed('session', 1));
	expect(askingSeed('session', 2)).not.toBe(askingSeed('session', 1));
	expect(askingSeed('session', 2)).toBeLessThan(2 ** 32);
});
