import { describe, expect, it } from 'vitest';
import { confusionsOf, type Taken } from './confusions';

function taken(asked: string, other: string, times: number): Taken {
	const [right, given] = [`answer of ${asked}`, `answer of ${other}`];
	return { questionId: `q-${asked}`, asked, taken: other, right, given, times };
}

describe('what a learner takes for something else', () => {
	it('is a confusion from the second time', () => {
		expect(confusionsOf([taken('a', 'b', 1)])).toEqual([]);
		expect(confusionsOf([taken('a', 'b', 2)])).toMatchObject([
			{ facts: ['a', 'b'], times: 2, bothWays: false },
		]);
	});

	it('is one confusion over several questions, and in both directions', () => {
		const both = confusionsOf([taken('a', 'b', 1), taken('b', 'a', 2)]);
		expect(both).toMatchObject([{ facts: ['b', 'a'], times: 3, bothWays: true }]);
		expect(both[0]?.taken).toHaveLength(2);
		const same = { ...taken('a', 'b', 1), questionId: 'another' };
		expect(confusionsOf([taken('a', 'b', 1), same])).toMatchObject([{ times: 2, bothWays: false }]);
	});

	it('comes with the most frequent first', () => {
		const all = confusionsOf([taken('a', 'b', 2), taken('c', 'd', 5), taken('e', 'e', 9)]);
		expect(all.map(({ facts }) => facts[0])).toEqual(['c', 'a']);
	});
});
