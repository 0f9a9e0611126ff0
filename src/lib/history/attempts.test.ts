import { describe, expect, it } from 'vitest';
import { attemptBefore, attemptsAt, placedAttempts } from './attempts';

const quiz = (quizId: string, mark: string, finishedAt: number) => ({ quizId, mark, finishedAt });
const views = [
	quiz('third', 'one', 30),
	quiz('other', 'two', 20),
	quiz('first', 'one', 10),
	quiz('second', 'one', 20),
];

describe('attempts at one paper', () => {
	it('stand in the order in which they were finished', () => {
		expect(attemptsAt('second', views).map(({ quizId }) => quizId)).toEqual([
			'first',
			'second',
			'third',
		]);
		expect(attemptsAt('other', views)).toHaveLength(1);
		expect(attemptsAt('unknown', views)).toEqual([]);
	});

	it('are compared with the one before', () => {
		expect(attemptBefore('third', views)?.quizId).toBe('second');
		expect(attemptBefore('first', views)).toBeUndefined();
		expect(attemptBefore('unknown', views)).toBeUndefined();
	});

	it('are numbered', () => {
		const placed = placedAttempts(views);
		expect(placed.get('third')).toEqual({ view: views[0], number: 3, of: 3 });
		expect(placed.get('other')).toMatchObject({ number: 1, of: 1 });
	});
});
