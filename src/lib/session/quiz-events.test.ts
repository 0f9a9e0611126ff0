import { describe, expect, it } from 'vitest';
import type { Happening } from '../events/event';
import { unmetCard } from '../memory/card';
import { abandon, submit } from '../quiz/sitting';
import { answer, guess, move, reveal } from '../quiz/answering';
import type { Attempt } from '../quiz/attempt';
import { startDraft, withAttempt, withKept, type Draft } from '../quiz/draft';
import { after, begin, give, grade, questionOf } from '../quiz/fixtures/sitting';
import type { Marked } from '../quiz/grade';
import type { Grade } from '../quiz/result';
import { answeredIn, finishQuiz, type AnswerMoment } from './quiz-events';

const marked: Grade<Marked> = (question, given) => {
	const mark = grade(question, given) ?? { right: false, credit: 0 };
	const verdict = mark.right
		? ({ is: 'right', credit: 1 } as const)
		: ({ is: 'wrong', credit: 0, meant: { what: 'nothing' } } as const);
	return { ...mark, verdict };
};

const moment: AnswerMoment = {
	cards: new Map(),
	day: 19_737,
	now: after(600).wall,
	recall: () => null,
	scheduler: 'test',
};

function draftOf(attempt: Attempt): Draft {
	return startDraft('quiz-1', 'tab-1', attempt, { actors: {}, facts: {}, says: {} });
}

function numbered(): () => string {
	let count = 0;
	return () => `id-${(count += 1)}`;
}

function answered(happenings: readonly Happening[]) {
	return happenings.flatMap((one) => (one.type === 'answered' ? [one.payload] : []));
}

/** The first right, the second wrong, the third a right guess, the fourth left open, the fifth not reached. */
function mixed(mode: 'open' | 'exam' = 'exam'): Attempt {
	let attempt = begin({ mode });
	attempt = answer(attempt, give(questionOf(attempt)), after(5));
	attempt = move(attempt, 1, after(10));
	attempt = answer(attempt, give(questionOf(attempt), false), after(20));
	attempt = move(attempt, 2, after(30));
	attempt = guess(answer(attempt, give(questionOf(attempt)), after(40)), true, after(41));
	return move(attempt, 3, after(50));
}

describe('a quiz that is over', () => {
	const draft = draftOf(submit(mixed(), after(60)));
	const { happenings, ids } = finishQuiz(draft, marked, moment, numbered());

	it('records each question that was shown, and none that was not', () => {
		expect(answered(happenings).map(({ outcome }) => outcome)).toEqual([
			'right',
			'wrong',
			'right',
			'unanswered',
		]);
		expect(ids).toHaveLength(happenings.length);
	});

	it('records what was given, when, and that it was a guess', () => {
		const [first, , third, fourth] = answered(happenings);
		expect(first).toMatchObject({
			quizId: 'quiz-1',
			place: 'exam',
			given: give(questionOf(begin(), 0)),
			givenAt: after(5).wall,
			asked: 'new',
			guessed: false,
			durationMillis: 10_000,
		});
		expect(third).toMatchObject({ guessed: true });
		expect(fourth).toMatchObject({ given: null, givenAt: after(60).wall, credit: 0 });
	});

	it('keeps itself whole, with the ids of its answers', () => {
		const last = happenings.at(-1);
		expect(last).toMatchObject({
			type: 'quizFinished',
			payload: { quizId: 'quiz-1', quiz: { attempt: draft.attempt } },
		});
		const kept = last?.type === 'quizFinished' ? last.payload.quiz : {};
		expect(kept).toMatchObject({
			answers: [
				{ eventId: 'id-1' },
				{ eventId: 'id-2' },
				{ eventId: 'id-3' },
				{ mark: null },
				null,
			],
		});
	});

	it('left early says nothing of what was never shown', () => {
		const left = finishQuiz(draftOf(abandon(begin(), after(9))), marked, moment, numbered());
		expect(answered(left.happenings).map(({ outcome }) => outcome)).toEqual(['unanswered']);
	});

	it('records once what was recorded when it was given', () => {
		const open = draftOf(reveal(mixed('open'), after(55)));
		const one = answeredIn(open, 0, marked, moment);
		const kept = withKept(open, 0, { eventId: 'at-once', mark: one?.mark ?? null });
		const over = withAttempt(kept, submit(kept.attempt, after(60)));
		const { happenings: rest } = finishQuiz(over, marked, moment, numbered());
		expect(answered(rest)).toHaveLength(3);
	});

	it('takes what cannot be read for no answer, and keeps what was typed', () => {
		const { happenings: unread } = finishQuiz(draft, () => null, moment, numbered());
		const [first] = answered(unread);
		expect(first).toMatchObject({ outcome: 'unanswered', given: give(questionOf(begin(), 0)) });
	});

	it('is asked as the schedule has it', () => {
		const id = questionOf(begin(), 0).id;
		const card = { ...unmetCard, phase: 'review' as const, stability: 9, lastDay: 1, dueDay: 2 };
		const due = { ...moment, cards: new Map([[id, card]]), recall: () => 0.87654321 };
		const [first] = answered(finishQuiz(draft, marked, due, numbered()).happenings);
		expect(first).toMatchObject({ asked: 'day', predicted: 0.8765 });
	});

	it('cannot be recorded while it goes on', () => {
		expect(() => finishQuiz(draftOf(begin()), marked, moment, numbered())).toThrow('goes on');
	});
});
