import { describe, expect, it } from 'vitest';
import { findingOf } from './finding';
import type { PaperKind } from './quiz-settings';
import type { QuestionResult } from './result';

/** Questions of one deck and kind, each right, missed or never shown. */
function some(
	deck: string,
	kind: PaperKind,
	{ right = 0, missed = 0, unseen = 0 }: { right?: number; missed?: number; unseen?: number },
): QuestionResult[] {
	const question = { article: 'harbour', deck, kind } as QuestionResult['question'];
	const one = (outcome: QuestionResult['outcome']) => {
		return { question, outcome, guessed: false, flagged: false, spentMillis: 0 };
	};
	const given = { kind: 'name', text: 'x' } as const;
	const mark = (credit: number) => ({ credit, right: credit === 1 });
	return [
		...Array.from({ length: right }, () => one({ is: 'answered', given, mark: mark(1) })),
		...Array.from({ length: missed }, () => one({ is: 'answered', given, mark: mark(0.7) })),
		...Array.from({ length: unseen }, () => one({ is: 'neverShown' })),
	];
}

const found = (...groups: QuestionResult[][]) => findingOf({ questions: groups.flat() });

describe('what a result shows', () => {
	it('is nothing missed where all that was shown is right', () => {
		expect(found(some('events', 'choice', { right: 4, unseen: 6 }))).toEqual({ is: 'noneMissed' });
	});

	it('is nothing more where few were missed, though all be of one deck', () => {
		const quiz = [
			some('events', 'choice', { right: 2, missed: 2 }),
			some('people', 'name', { right: 8 }),
		];
		expect(found(...quiz)).toEqual({ is: 'few', missed: 2 });
	});

	it('is the deck that cost most, where the numbers carry it', () => {
		const quiz = [
			some('events', 'date', { right: 2, missed: 5 }),
			some('people', 'date', { right: 12, missed: 1 }),
		];
		expect(found(...quiz)).toEqual({ is: 'deck', deck: 'harbour/events', here: 5, missed: 6 });
	});

	it('is the kind, where that tells more than the deck', () => {
		const quiz = [
			some('events', 'name', { missed: 3 }),
			some('events', 'choice', { right: 6 }),
			some('people', 'name', { missed: 2, right: 1 }),
			some('people', 'choice', { right: 6 }),
		];
		expect(found(...quiz)).toEqual({ is: 'kind', kind: 'name', here: 5, missed: 5 });
	});

	it('is no deck where chance would do as much', () => {
		const quiz = [
			some('events', 'choice', { right: 7, missed: 3 }),
			some('people', 'choice', { right: 8, missed: 2 }),
		];
		expect(found(...quiz)).toEqual({ is: 'spread', missed: 5 });
	});

	it('is no deck where there is but one', () => {
		const quiz = some('events', 'choice', { right: 1, missed: 9 });
		expect(found(quiz)).toEqual({ is: 'spread', missed: 9 });
	});

	it('is that nothing was right, however few were shown and wherever they belong', () => {
		const ten = [some('events', 'choice', { missed: 8 }), some('people', 'name', { missed: 2 })];
		expect(found(...ten)).toEqual({ is: 'noneRight' });
		expect(found(some('events', 'choice', { missed: 1, unseen: 9 }))).toEqual({ is: 'noneRight' });
	});

	it('is the kind that holds all of the missed while others were right, even where chance may do it', () => {
		const quiz = [
			some('events', 'choice', { right: 2, missed: 3 }),
			some('people', 'choice', { right: 1, missed: 2 }),
			some('events', 'name', { right: 1 }),
			some('people', 'date', { right: 1 }),
		];
		expect(found(...quiz)).toEqual({ is: 'kind', kind: 'choice', here: 5, missed: 5 });
	});

	it('is the kind that holds most of the missed and was missed twice as often as the rest', () => {
		const of = (choices: number, others: number) =>
			found(
				some('events', 'choice', { right: choices - 4, missed: 4 }),
				some('events', 'name', { right: others - 1, missed: 1 }),
			);
		expect(of(6, 4)).toEqual({ is: 'kind', kind: 'choice', here: 4, missed: 5 });
		// Four of eight and one of two: as often.
		expect(of(8, 2)).toEqual({ is: 'spread', missed: 5 });
	});

	it('counts the probability as the hypergeometric distribution has it', () => {
		// Of 20 questions 6 were missed. At least 4 of 7 by chance: 3010 of 38,760 ways, 0.078; of 8: 0.137.
		const of = (own: number) =>
			found(
				some('events', 'choice', { right: own - 4, missed: 4 }),
				some('people', 'choice', { right: 18 - own, missed: 2 }),
			);
		expect(of(7)).toMatchObject({ is: 'deck', here: 4 });
		expect(of(8)).toEqual({ is: 'spread', missed: 6 });
	});
});
