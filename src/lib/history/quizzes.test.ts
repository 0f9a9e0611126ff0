import { describe, expect, it } from 'vitest';
import type { Happening, StudyEvent } from '../events/event';
import type { FinishedQuiz, Kept } from '../quiz/draft';
import { answer } from '../quiz/answering';
import { after, begin, give, questionOf } from '../quiz/fixtures/sitting';
import { submit } from '../quiz/sitting';
import { event, undone } from './fixtures/events';
import { foldQuiz } from './quizzes';

const quizId = 'quiz';
const wrong: Kept = {
	eventId: 'answer-0',
	mark: {
		right: false,
		credit: 0,
		verdict: { is: 'wrong', credit: 0, meant: { what: 'nothing' } },
	},
};

function finishedQuiz(): FinishedQuiz {
	const first = begin();
	const given = answer(first, give(questionOf(first), false), after(5));
	const attempt = submit(given, after(65));
	if (attempt.step !== 'finished') throw new Error('It goes on.');
	const answers = attempt.paper.questions.map((_, index) => (index === 0 ? wrong : null));
	return { attempt, grounds: { actors: {}, facts: {}, says: {} }, answers };
}

const finished = event({ type: 'quizFinished', payload: { quizId, quiz: finishedQuiz() } });
const questionId = questionOf(begin(), 0).id;
const override = (right: boolean): Happening => ({
	type: 'overridden',
	payload: { questionId, target: 'answer-0', quizId, right },
});
const undo = (target: StudyEvent, ofQuestion: string | null) => {
	const { type, payload } = undone(target, ofQuestion) as Extract<Happening, { type: 'undone' }>;
	return event({ type, payload: { ...payload, quizId } });
};
const fold = (...events: StudyEvent[]) => foldQuiz(quizId, events);

describe('a quiz', () => {
	it('comes to its score and its conditions', () => {
		expect(fold(finished)).toMatchObject({
			quizId,
			eventId: finished.id,
			finishedAt: after(65).wall,
			deletedBy: null,
			score: { right: 0, of: 5 },
			conditions: { mode: 'exam', clockChanges: 0 },
		});
	});

	it('is none before it is finished, and none of another id', () => {
		expect(fold(event(override(true)))).toBeNull();
		expect(foldQuiz('another', [finished])).toBeNull();
	});

	it('is scored by the learner’s own verdict, which can be taken back', () => {
		const own = event(override(true));
		expect(fold(finished, own)?.score).toEqual({ right: 1, credit: 1, of: 5 });
		expect(fold(own, finished)?.score.right).toBe(1);
		expect(fold(finished, own, undo(own, questionId))?.score.right).toBe(0);
		expect(fold(finished, own, event(override(false)))?.score.right).toBe(0);
	});

	it('can be deleted, and brought back', () => {
		const deleted = event({ type: 'quizDeleted', payload: { quizId } });
		expect(fold(finished, deleted)?.deletedBy).toBe(deleted.id);
		expect(fold(deleted, finished, undo(deleted, null))?.deletedBy).toBeNull();
	});

	it.each([{}, { attempt: null }, { attempt: { step: 'finished' }, answers: [], grounds: {} }])(
		'that a later version keeps otherwise is passed over: %j',
		(quiz) => {
			expect(fold(event({ type: 'quizFinished', payload: { quizId, quiz } }))).toBeNull();
		},
	);
});
