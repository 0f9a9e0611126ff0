import { expect, test } from 'vitest';
import { bandsOf } from './share';

test('the parts of a deck fill its bar from end to end, in their order', () => {
	const bands = bandsOf([
		{ label: 'known', count: 6, tone: 'known' },
		{ label: 'learning', count: 5, tone: 'learning' },
		{ label: 'new', count: 1, tone: 'fresh' },
	]);
	expect(
		bands.map(({ tone, start, width }) => [tone, Math.round(start), Math.round(width)]),
	).toEqual([
		['known', 0, 50],
		['learning', 50, 42],
		['fresh', 92, 8],
	]);
});

test('a part without questions has no band, and an empty deck an empty bar', () => {
	const known = { label: 'known', count: 0, tone: 'known' } as const;
	const fresh = { label: 'new', count: 4, tone: 'fresh' } as const;
	expect(bandsOf([known, fresh])).toEqual([{ ...fresh, start: 0, width: 100 }]);
	expect(bandsOf([known])).toEqual([]);
});
