import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../events/random';
import { builtIn } from './fixtures/article';
import { composeOrdering, gradeOrder, type DatedFact } from './order';

function dated(dates: Record<string, string | [article: string, record: string]>) {
	const facts = Object.entries(dates).map(([id, date]): [string, DatedFact] => {
		const [article, recordDate] = typeof date === 'string' ? [date] : date;
		return [id, { id, date: article, undated: false, ...(recordDate ? { recordDate } : {}) }];
	});
	return { facts: Object.fromEntries(facts), ordering: { id: 'o', facts: Object.keys(dates) } };
}

function compose(dates: Parameters<typeof dated>[0], seed = 1) {
	const { facts, ordering } = dated(dates);
	return composeOrdering(facts, ordering, randomFrom(seed));
}

describe('an ordering', () => {
	test('goes by date, however the deck lists its facts', () => {
		expect(compose({ c: '2022-09-27', a: '2022-04', b: '2022-06-28/2022-06-30' })).toMatchObject({
			is: 'ready',
			right: ['a', 'b', 'c'],
		});
	});

	test('never starts in the right order, and starts in every other', () => {
		const starts = new Set<string>();
		for (let seed = 0; seed < 500; seed++) {
			const task = compose({ a: '2001', b: '2002', c: '2003' }, seed);
			if (task.is === 'ready') starts.add(task.start.join(''));
		}
		expect([...starts].sort()).toEqual(['acb', 'bac', 'bca', 'cab', 'cba']);
	});

	test('of two facts starts with the later', () => {
		for (const random of [() => 0, () => 0.999, randomFrom(5)]) {
			const { facts, ordering } = dated({ a: '2001', b: '2002' });
			expect(composeOrdering(facts, ordering, random)).toMatchObject({ start: ['b', 'a'] });
		}
	});

	test('starts the same for the same seed', () => {
		const dates = { a: '2001', b: '2002', c: '2003', d: '2004' };
		expect(compose(dates, 9)).toEqual(compose(dates, 9));
	});

	test('of the decks can be put', () => {
		const orderings = builtIn().decks.flatMap((deck) =>
			deck.orderings.map((ordering) => composeOrdering(deck.facts, ordering, randomFrom(1))),
		);
		expect(orderings.map(({ is }) => is)).toEqual(orderings.map(() => 'ready'));
		expect(orderings[0]).toMatchObject({
			right: ['solomon-agreement-month', 'madrid-summit-date', 'nac4-date', 'gt-analysis-date'],
		});
	});
});

describe('an ordering is refused', () => {
	test.each<[string, Parameters<typeof dated>[0], string, string[]]>([
		['with a tie', { a: '2022-09-28', b: '2022-01', c: '2022-09-28' }, 'tie', ['a', 'c']],
		['where a month holds a day', { a: '2022-09', b: '2022-09-28' }, 'tie', ['a', 'b']],
		[
			'that the record turns round',
			{ nac4: '2022-09-27', mission: ['2022-09-28', '2022-09-26'] },
			'record',
			['nac4', 'mission'],
		],
		[
			'that ties by the record',
			{ a: '2022-09-27', b: ['2022-09-28', '2022-09-27'] },
			'record',
			['a', 'b'],
		],
		['of one fact', { a: '2022' }, 'few', ['a']],
		['with a date that is none', { a: '2022', b: 'soon' }, 'undated', ['b']],
	])('%s', (_, dates, because, facts) => {
		expect(compose(dates)).toEqual({ is: 'refused', because, facts });
	});

	test('with a fact that is not there, or that the article leaves undated', () => {
		const { facts } = dated({ a: '2001', b: '2002' });
		const undated = { ...facts, b: { id: 'b', date: '2002', undated: true } };
		const task = composeOrdering(undated, { id: 'o', facts: ['a', 'b', 'c'] }, randomFrom(1));
		expect(task).toEqual({ is: 'refused', because: 'undated', facts: ['b', 'c'] });
	});

	test('but not for a correction that leaves the order as it is', () => {
		expect(compose({ a: '2022-09-27', b: ['2022-10-05', '2022-10-04'] }).is).toBe('ready');
	});
});

describe('the credit is the share of pairs in the right order', () => {
	test.each([
		['abcd', 'right', 6],
		['bacd', 'partly', 5],
		['dabc', 'partly', 3],
		['dcab', 'partly', 1],
		['dcba', 'wrong', 0],
	])('%s: %s, %i of 6', (given, is, right) => {
		expect(gradeOrder([...given], [...'abcd'])).toMatchObject({
			is,
			credit: right / 6,
			pairs: { right, of: 6 },
		});
	});

	const shuffles = fc
		.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 })
		.chain((right) =>
			fc.tuple(
				fc.constant(right),
				fc.shuffledSubarray(right, { minLength: right.length, maxLength: right.length }),
			),
		);

	test('an order and its reverse share one mark', () => {
		fc.assert(
			fc.property(shuffles, ([right, given]) => {
				const there = gradeOrder(given, right).credit;
				const back = gradeOrder([...given].reverse(), right).credit;
				expect(there + back).toBeCloseTo(1);
				expect(there === 1).toBe(given.every((item, place) => item === right[place]));
			}),
		);
	});
});

test('the first item out of place is named, with the one that belongs there', () => {
	expect(gradeOrder(['a', 'c', 'b'], ['a', 'b', 'c'])).toMatchObject({
		first: { place: 1, given: 'c', right: 'b' },
	});
	expect(gradeOrder(['a', 'b'], ['a', 'b'])).not.toHaveProperty('first');
});

test.each([
	['an item missing', ['a', 'b']],
	['an item twice', ['a', 'b', 'b']],
	['an item of another ordering', ['a', 'b', 'x']],
])('%s is an error of the program', (_, given) => {
	expect(() => gradeOrder(given, ['a', 'b', 'c'])).toThrow('is none of a,b,c');
});
