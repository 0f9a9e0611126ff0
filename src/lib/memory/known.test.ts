import { expect, test } from 'vitest';
import { unmetCard, type Card } from './card';
import { knownOf } from './known';

test('questions divide into known, on their way and new, by 21 days of stability', () => {
	const card = (phase: Card['phase'], stability: number): Card => ({
		...unmetCard,
		phase,
		stability,
	});
	const cards = new Map([
		['a', card('review', 21)],
		['b', card('review', 20.9)],
		['c', card('learning', 2)],
		['d', card('new', 0)],
	]);
	expect(knownOf(['a', 'b', 'c', 'd', 'never met'], cards)).toEqual({
		known: 1,
		learning: 2,
		fresh: 2,
	});
	expect(knownOf([], cards)).toEqual({ known: 0, learning: 0, fresh: 0 });
});
