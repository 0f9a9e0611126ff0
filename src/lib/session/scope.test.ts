import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeStart, parseStart, sameStart, startWithAll } from './scope';

describe('a link into Study', () => {
	it('without a word means everything that is due', () => {
		expect(parseStart('')).toEqual(startWithAll);
		expect(makeStart(startWithAll)).toBe('');
	});

	it('says which deck, how many, and what to begin with', () => {
		const start = { scope: { article: 'an-article', deck: 'dates' }, cap: 5, first: 'q1' };
		expect(makeStart(start)).toBe('#deck=an-article/dates&cap=5&first=q1');
		expect(parseStart(makeStart(start))).toEqual(start);
	});

	it('that cannot be read means everything, whatever it says', () => {
		fc.assert(
			fc.property(fc.string(), (hash) => {
				const { cap } = parseStart(hash);
				expect(cap === null || (Number.isInteger(cap) && cap > 0)).toBe(true);
			}),
		);
		expect(parseStart('#deck=/&cap=-3&cap=x')).toEqual(startWithAll);
	});

	it('goes on with a session that draws on the same questions', () => {
		expect(sameStart(parseStart(''), parseStart('#first=q1'))).toBe(true);
		expect(sameStart(startWithAll, { ...startWithAll, cap: 5 })).toBe(false);
	});
});
