import { describe, expect, test } from 'vitest';
import { acronymsOf, guardedWords, sameGuarded } from './guard';

describe('words in which no letter may slip', () => {
	test.each([
		['digits', '2022 NATO summit', ['2022']],
		['a plus sign', 'NAC+4', ['nac+4']],
		['numbers as words', 'NAC plus four', ['four']],
		['ordinals', 'The Second Summit', ['second']],
		['Roman numerals', 'Elizabeth II', ['ii']],
		['compass words', 'Northern Cyprus', ['northern']],
		['in Turkish', 'Güney Kore', ['guney']],
		['in Russian', 'Северная Корея', ['северная']],
		['negations', 'Non-Aligned Movement', ['non']],
	])('%s', (_, name, words) => {
		expect(guardedWords(name)).toEqual(words);
	});

	test('Xi is a name, not a numeral', () => {
		expect(guardedWords('Xi Jinping')).toEqual([]);
	});
});

test.each([
	['NATO’s Madrid summit', ['nato']],
	['U.S. Navy', ['us']],
	['США', ['сша']],
	['NAC+4 meeting', ['nac+4']],
	['Hu Xijin', []],
	['S. Korea', []],
	['中国', []],
])('the acronyms of %s', (name, acronyms) => {
	expect([...acronymsOf(name)]).toEqual(acronyms);
});

test.each([
	['nato sumit', 'NATO summit', true],
	['nata summit', 'NATO summit', false],
	['soth korea', 'South Korea', false],
	['2023 NATO summit', '2022 NATO summit', false],
	['Madrid summit 2', 'Madrid summit', false],
])('“%s” for “%s”', (typed, name, same) => {
	expect(sameGuarded(typed, name)).toBe(same);
});
