import { expect, it } from 'vitest';
import { unmetCard, type Card } from './card';
import { weekAhead } from './forecast';

const due = (dueDay: number): Card => ({ ...unmetCard, phase: 'review', lastDay: 90, dueDay });
const stepping: Card = { ...unmetCard, phase: 'relearning', lastDay: 100, dueAt: 1 };

it('the week ahead counts what comes due on each day, the overdue and the steps today', () => {
	const cards = [due(40), due(100), due(101), due(101), due(106), due(107), stepping];
	expect(weekAhead(cards, 100)).toEqual([3, 2, 0, 0, 0, 0, 1]);
});

it('the days ahead can be more than a week', () => {
	expect(weekAhead([due(107)], 100, 8)).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
});

it('what was put off today comes tomorrow', () => {
	expect(weekAhead([{ ...due(98), buriedOn: 100 }], 100, 2)).toEqual([0, 1]);
	expect(weekAhead([{ ...due(98), buriedOn: 99 }], 100, 2)).toEqual([1, 0]);
});

it('new and suspended questions are no part of it', () => {
	expect(weekAhead([unmetCard, { ...due(100), suspended: true }], 100, 2)).toEqual([0, 0]);
});
