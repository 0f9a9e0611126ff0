import { describe, expect, it } from 'vitest';
import { alternatingDecks, articleOrder, spread } from './turns';

/** `a5` is an item of deck a, in paragraph 5. */
const items = (names: string) =>
	names
		.split(' ')
		.map((name) => ({ name, deck: name.charAt(0), paragraph: Number(name.slice(1)) }));
const names = (ordered: { name: string }[]) => ordered.map(({ name }) => name).join(' ');

describe('decks take turns', () => {
	it('as long as more than one has items left', () => {
		expect(names(alternatingDecks(items('a1 a2 a3 a4 b1 c1')))).toBe('a1 b1 a2 c1 a3 a4');
		expect(alternatingDecks([])).toEqual([]);
	});

	it('within a paragraph, and begin with the one that waited longest', () => {
		expect(names(articleOrder(items('a1 a1 a2 b1 b2 c2')))).toBe('a1 b1 a1 c2 b2 a2');
	});
});

it('what stands in no paragraph comes where its deck has it', () => {
	expect(names(articleOrder(items('a1 a5 a0 b2 b6')))).toBe('a1 b2 a5 a0 b6');
	expect(names(articleOrder(items('a0 a5 b2 b6')))).toBe('a0 b2 a5 b6');
});

describe('new questions among reviews', () => {
	const spreadOut = (reviews: string, fresh: string, done = { reviews: 0, newQuestions: 0 }) =>
		spread([...reviews], [...fresh], done).join('');

	it('lie evenly', () => {
		expect(spreadOut('rrrrrr', 'NN')).toBe('rrNrrNrr');
		expect(spreadOut('', 'NN')).toBe('NN');
		expect(spreadOut('rr', '')).toBe('rr');
	});

	it('lie as they lay before some were answered', () => {
		expect(spreadOut('rrrr', 'NN', { reviews: 2, newQuestions: 0 })).toBe('NrrNrr');
		expect(spreadOut('rrrr', 'N', { reviews: 2, newQuestions: 1 })).toBe('rrNrr');
	});
});
