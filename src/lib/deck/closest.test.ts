import { expect, test } from 'vitest';
import { didYouMean } from './closest';

test.each([
	['a letter left out', 'nac4-dat', '; did you mean "nac4-date"?'],
	['two letters swapped', 'nac4-daet', '; did you mean "nac4-date"?'],
	['a word of its own', 'opening', ''],
	['a short word that could be anything', 'nc', ''],
])('%s', (_, word, hint) => {
	expect(didYouMean(word, ['ccdcoe-first', 'nac4-date', 'hu-editor'])).toBe(hint);
});

test('of two near names the nearer is offered', () => {
	expect(didYouMean('partnerz-count', ['members-count', 'partners-count'])).toContain('"partners-');
});
