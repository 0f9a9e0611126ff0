import { describe, expect, it } from 'vitest';
import { mayBeRight } from './may-be-right';
import { ownVerdict } from './own-verdict';

const answer = { eventId: 'answer', questionId: 'q', quizId: 'quiz' };
const about = { questionId: 'q', quizId: 'quiz' };
const put = (right: boolean) => {
	return { type: 'overridden', payload: { ...about, target: 'answer', right } };
};
const back = { type: 'undone', payload: { ...about, target: 'own' } };

describe('the learner’s own verdict', () => {
	it('names the answer that it is on', () => {
		expect(ownVerdict(answer, undefined, true)).toEqual([put(true)]);
	});

	it('takes the place of the one before, so that taking it back leaves none', () => {
		const standing = { eventId: 'own', right: true };
		expect(ownVerdict(answer, standing, false)).toEqual([back, put(false)]);
		expect(ownVerdict(answer, standing, null)).toEqual([back]);
	});

	it('is nothing where there is none to take back', () => {
		expect(ownVerdict(answer, undefined, null)).toEqual([]);
	});
});

it('that an answer was right after all may be said of a name, not of a number or a date', () => {
	expect((['name', 'number', 'date'] as const).map(mayBeRight)).toEqual([true, false, false]);
});
