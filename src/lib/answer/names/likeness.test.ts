import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipsOf } from '../fixtures/slips';
import { damerauLevenshtein } from './distance';
import { makeName } from './fold';
import { likeness } from './likeness';

describe('how much a slip is forgiven goes by length', () => {
	test.each([
		['up to four letters, none', 'Lima', 'Limma', 'different'],
		['five letters, one', 'Tokyo', 'Tokio', 'near'],
		['but not two', 'Helsinki', 'Helzimki', 'different'],
		['nine letters, two', 'Stockholm', 'Stokholn', 'different'],
		['of the shorter text, that is', 'Stockholm', 'Stockhom', 'near'],
		['ten letters, two', 'Wellington', 'Welingtonn', 'near'],
		['but not three', 'Wellington', 'Velingtonn', 'different'],
		['a swap is one slip', 'Moscow', 'Mocsow', 'near'],
		['spaces are none', 'Hu Xijin', 'Huxi Jin', 'same'],
	])('%s', (_, name, typed, is) => {
		expect(likeness(typed, [name], []).is).toBe(is);
	});
});

describe('and by what else there is', () => {
	test.each([
		['Russia', 'Rusia', 'Prussia'],
		['Australia', 'Austrlia', 'Austria'],
		['South Korea', 'South Koera', 'North Korea'],
		['China', 'Chima', 'Ghana'],
	])('%s is not %s, for %s is near', (name, typed, other) => {
		expect(likeness(typed, [name], []).is).toBe('near');
		expect(likeness(typed, [name], [other])).toEqual({ is: 'different' });
	});

	test('of several names the nearest is the spelling to show', () => {
		const names = ['Yun Suk-yeol', 'Yoon Seok-yeol', 'Yoon Suk-yeol'];
		expect(likeness('Yoon Suk-yeoll', names, [])).toEqual({ is: 'near', name: 'Yoon Suk-yeol' });
	});
});

describe('a short word of a name is not to be replaced', () => {
	test.each(['Kim Jong-il', 'Kim Jongil', 'kim jong il', 'Kim Jong-em'])('%s', (typed) => {
		expect(likeness(typed, ['Kim Jong-un'], [])).toEqual({ is: 'different' });
	});

	test.each(['Kim Jomg-un', 'Kin Jong-un', 'Kim Jon-gun', 'Kin Jong-um'])(
		'%s is a slip',
		(typed) => {
			expect(['near', 'same']).toContain(likeness(typed, ['Kim Jong-un'], []).is);
		},
	);
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'n', ' '), maxLength: 12 });
const slipped = letters.chain((name) =>
	fc.record({ name: fc.constant(name), typed: fc.constantFrom(name, ...slipsOf(name)) }),
);

test('whatever is near one name is nearer to it than to any other', () => {
	let near = 0;
	fc.assert(
		fc.property(slipped, fc.array(letters, { maxLength: 3 }), ({ name, typed }, others) => {
			if (likeness(typed, [name], others).is !== 'near') return;
			near++;
			const [given, right, ...rivals] = [typed, name, ...others].map(
				(one) => makeName(one).letters,
			);
			const distance = damerauLevenshtein(given ?? '', right ?? '');
			for (const rival of rivals) {
				expect(damerauLevenshtein(given ?? '', rival)).toBeGreaterThan(distance);
			}
		}),
		{ numRuns: 2000 },
	);
	expect(near).toBeGreaterThan(100);
});

test('no text makes it stumble', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (typed, name) => {
			expect(likeness(typed, [name], [typed]).is).not.toBe('near');
		}),
	);
});
