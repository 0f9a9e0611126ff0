import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, isSameName, knownName, makeName } from './fold';

describe('names that are written differently fold alike', () => {
	test.each([
		['marks', 'Güney Kore', 'guney kore'],
		['capitals of every alphabet', 'ЮЖНАЯ КОРЕЯ', 'южная корея'],
		['the dotted İ and the dotless ı', 'İSVEÇ ısveç', 'isvec isvec'],
		['letters that no mark explains', 'Østby Łódź Đà Straße', 'ostby lodz da strasse'],
		['apostrophes', "People’s People's Peopleʼs", 'peoples peoples peoples'],
		['full stops', 'U.S.A. and S. Korea', 'usa and s korea'],
		['every dash', 'Yoon Suk–yeol—Suk‑yeol', 'yoon suk yeol suk yeol'],
		['spaces of any kind', '\tHu \u00a0 Xijin\n', 'hu xijin'],
		['commas and brackets', 'Yoon, Suk-yeol (2022)', 'yoon suk yeol 2022'],
		['the, wherever it stands', 'The Republic of the Congo', 'republic of congo'],
		['an ampersand', 'Antigua & Barbuda', 'antigua and barbuda'],
		['wide letters', 'ＮＡＴＯ', 'nato'],
	])('%s', (_, written, folded) => {
		expect(foldName(written)).toBe(folded);
	});

	test.each(['Mr Hu Xijin', 'mr. hu xijin', 'Prof. Dr. Hu Xijin', 'The Prime Minister Hu Xijin'])(
		'honorifics: %s',
		(written) => {
			expect(foldName(written)).toBe('hu xijin');
		},
	);

	test('Hangul is compared by syllables, not by their parts', () => {
		expect([...foldName('윤석열')]).toHaveLength(3);
	});
});

describe('what makes another name stays', () => {
	test.each([
		['a plus sign', 'NAC+4', 'nac+4'],
		['a title with nothing after it', 'President', 'president'],
		['an article with nothing after it', 'The', 'the'],
		['DR Congo, which is not Congo', 'DR Congo', 'dr congo'],
		['digits', 'G20', 'g20'],
	])('%s', (_, written, folded) => {
		expect(foldName(written)).toBe(folded);
	});
});

test('what has no letter and no digit folds to nothing', () => {
	expect(['', ' ', '…', '«»', '?!', '’'].map(foldName)).toEqual(['', '', '', '', '', '']);
});

test('folding again changes nothing, whatever was typed', () => {
	const texts = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: 'grapheme' }),
		fc
			.array(fc.constantFrom('the', 'mr', 'prime', 'minister', 'dr', 'congo', 'hu'), {
				maxLength: 6,
			})
			.map((words) => words.join(' ')),
	);
	fc.assert(
		fc.property(texts, (text) => {
			expect(foldName(foldName(text))).toBe(foldName(text));
		}),
		{ numRuns: 5000 },
	);
});

describe('a name is the same without its spaces', () => {
	test.each([
		['hu xi jin', 'Huxijin', true],
		['TheDiplomat', 'The Diplomat', true],
		['diplomat', 'The Diplomat', true],
		['Huxijing', 'Hu Xijin', false],
	])('“%s” for “%s”: %s', (typed, name, same) => {
		expect(isSameName(makeName(typed), knownName(name))).toBe(same);
	});
});
