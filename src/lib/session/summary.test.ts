import { describe, expect, it } from 'vitest';
import { unmetCard, type Card } from '../memory/card';
import { nextReturn } from './summary';

const day = 100;
const due = (dueDay: number): Card => ({ ...unmetCard, phase: 'review', lastDay: 90, dueDay });

describe('when questions come back after today', () => {
	it('is the nearest day, with how many do', () => {
		const cards = [due(109), due(103), due(99), due(103), due(100), due(104)];
		expect(nextReturn(cards, day)).toEqual({ inDays: 3, count: 2 });
	});

	it('is never where nothing was answered, or all of it is left out or due today', () => {
		expect(nextReturn([], day)).toBeNull();
		expect(nextReturn([unmetCard, { ...due(103), suspended: true }, due(100)], day)).toBeNull();
	});

	it('is tomorrow for what was put off today', () => {
		expect(nextReturn([{ ...due(99), buriedOn: day }], day)).toEqual({ inDays: 1, count: 1 });
	});

	it('is told also where it is years away', () => {
		expect(nextReturn([due(day + 2_000)], day)).toEqual({ inDays: 2_000, count: 1 });
	});
});
