import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../events/answer';
import { ratings } from '../events/event';
import { introduces, proofOf, proofOfCard, type Proving } from './proof';

const nothing = { rating: null, missed: null, right: false };
const recalled = ['name', 'number', 'date', 'order', 'match'] as const;
const recognised = ['choice', 'several'] as const;
const proof = (kind: AnswerKind, rest: Partial<Proving> = {}) =>
	proofOf({ kind, place: 'exam', outcome: 'right', guessed: false, ...rest });

describe('an answer', () => {
	it.each(recalled)('right by recall (%s) is Good', (kind) => {
		expect(proof(kind)).toEqual({ rating: ratings.good, missed: null, right: true });
	});

	it.each(recognised)('right by recognition (%s) raises no schedule', (kind) => {
		expect(proof(kind)).toEqual({ rating: null, missed: null, right: true });
	});

	it.each([...recalled, ...recognised])(
		'wrong or partly right (%s) is Again, and missed',
		(kind) => {
			const again = { rating: ratings.again, missed: 'wrong', right: false };
			expect(proof(kind, { outcome: 'wrong' })).toEqual(again);
			expect(proof(kind, { outcome: 'partly' })).toEqual(again);
			expect(proof(kind, { outcome: 'wrong', guessed: true })).toEqual(again);
		},
	);

	it.each([...recalled, ...recognised])('right by a guess (%s) is missed, no more', (kind) => {
		expect(proof(kind, { guessed: true })).toEqual({
			rating: null,
			missed: 'guessed',
			right: false,
		});
	});

	it('that was not given, or came late, is missed under its own name', () => {
		expect(proof('name', { outcome: 'unanswered' })).toEqual({
			rating: null,
			missed: 'unanswered',
			right: false,
		});
		expect(proof('date', { outcome: 'late' })).toEqual({
			rating: null,
			missed: 'late',
			right: false,
		});
	});

	it('in practice proves nothing', () => {
		expect(proof('name', { place: 'practice' })).toEqual(nothing);
		expect(proof('name', { place: 'practice', outcome: 'wrong' })).toEqual(nothing);
	});

	it('of a kind of outcome that a later version knows proves nothing', () => {
		expect(proof('name', { outcome: 'dreamt' as 'right' })).toEqual(nothing);
	});
});

it('a question begins to be remembered in Study and the brief alone', () => {
	expect(
		['study', 'brief', 'exam', 'openQuiz', 'missed', 'map'].map((place) =>
			introduces(place as 'study'),
		),
	).toEqual([true, true, false, false, false, false]);
});

describe('a card that is turned', () => {
	it.each([2, 3, 4] as const)('and was known (%i) counts as it was pressed', (rating) => {
		expect(proofOfCard({ rating }, 'review')).toEqual({ rating, missed: null, right: true });
	});

	it.each([
		['new', null],
		['learning', null],
		['review', 'again'],
		['relearning', 'again'],
	] as const)('with Again, while it is %s, is missed as %s', (phase, missed) => {
		const again = { rating: ratings.again, missed, right: false };
		expect(proofOfCard({ rating: ratings.again }, phase)).toEqual(again);
	});

	it('with Again in the missed review is missed, whatever its phase', () => {
		const again = { rating: ratings.again, place: 'missed' } as const;
		expect(proofOfCard(again, 'new').missed).toBe('again');
	});

	it('in practice proves nothing, nor does a grade that a later version knows', () => {
		expect(proofOfCard({ rating: ratings.again, place: 'practice' }, 'review')).toEqual(nothing);
		expect(proofOfCard({ rating: 7 as 4 }, 'review')).toEqual(nothing);
	});
});
