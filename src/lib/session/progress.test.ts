import { describe, expect, it } from 'vitest';
import { progressOf } from './progress';
import { SessionLog } from './session.fixture';

describe('where a session stands', () => {
	it('at its beginning there is nothing to undo', () => {
		expect(progressOf([])).toEqual({
			questions: [],
			durationMillis: 0,
			undoable: null,
			held: null,
		});
	});

	it('a question answered twice is one question, and stays missed once it was', () => {
		const log = new SessionLog();
		log.review('q1', 1);
		log.review('q2', 3);
		log.review('q1', 3);
		expect(progressOf(log.events).questions).toEqual([
			{ questionId: 'q1', missed: true },
			{ questionId: 'q2', missed: false },
		]);
	});

	it('the time is that of the answers that stand', () => {
		const log = new SessionLog();
		log.review('q1', 3, 4_000);
		const slip = log.review('q2', 3, 9_000);
		log.undo(slip, 'q2');
		expect(progressOf(log.events).durationMillis).toBe(4_000);
	});

	it('undo goes back through the session, one answer after another', () => {
		const log = new SessionLog();
		const first = log.review('q1', 3);
		const second = log.review('q2', 3);
		expect(progressOf(log.events).undoable).toBe(second);
		log.undo(second, 'q2');
		expect(progressOf(log.events)).toMatchObject({ undoable: first, held: 'q2' });
		log.undo(first, 'q1');
		expect(progressOf(log.events)).toMatchObject({ undoable: null, held: 'q1' });
	});

	it('what undo brought back is held until it is answered', () => {
		const log = new SessionLog();
		const first = log.review('q1', 3);
		log.undo(first, 'q1');
		log.add({ type: 'starred', payload: { questionId: 'q1' } });
		expect(progressOf(log.events).held).toBe('q1');
		log.review('q1', 1);
		expect(progressOf(log.events).held).toBeNull();
	});

	it('leaving a question out can be undone, a star is no step', () => {
		const log = new SessionLog();
		const out = log.add({ type: 'suspended', payload: { questionId: 'q1' } });
		log.add({ type: 'starred', payload: { questionId: 'q2' } });
		expect(progressOf(log.events)).toMatchObject({ undoable: out, questions: [] });
	});

	it('a typed answer counts as one that was graded, missed where it was not wholly right', () => {
		const log = new SessionLog();
		log.type('q1', 'right', 4_000);
		log.type('q2', 'partly');
		const last = log.type('q3', 'wrong');
		expect(progressOf(log.events)).toEqual({
			questions: [
				{ questionId: 'q1', missed: false },
				{ questionId: 'q2', missed: true },
				{ questionId: 'q3', missed: true },
			],
			durationMillis: 6_000,
			undoable: last,
			held: null,
		});
	});

	it('the learner’s own verdict on a typed answer counts in its place, and is no step of its own', () => {
		const log = new SessionLog();
		const { id } = log.type('q1', 'wrong');
		log.add({
			type: 'overridden',
			payload: { questionId: 'q1', target: id, quizId: null, right: true },
		});
		const progress = progressOf(log.events);
		expect(progress.questions).toEqual([{ questionId: 'q1', missed: false }]);
		expect(progress.undoable?.id).toBe(id);
	});

	it('undo takes a typed answer back with the verdict that was put on it', () => {
		const log = new SessionLog();
		const answer = log.type('q1', 'right');
		log.add({
			type: 'overridden',
			payload: { questionId: 'q1', target: answer.id, quizId: null, right: false },
		});
		log.undo(answer, 'q1');
		expect(progressOf(log.events)).toMatchObject({ questions: [], undoable: null, held: 'q1' });
		log.type('q1', 'right');
		expect(progressOf(log.events).questions).toEqual([{ questionId: 'q1', missed: false }]);
	});
});
