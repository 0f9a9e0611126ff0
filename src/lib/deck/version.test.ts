import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionId } from './option-id';
import { deckVersion, shortHash } from './version';

describe('the version of a deck', () => {
	const questions = [
		{ id: 'd-nac4-when', version: 1 },
		{ id: 'd-nac4-what', version: 2 },
		{ id: 'd-law-when', version: 1 },
	];

	test('stays when questions change places', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(questions, { minLength: 3 }), (shuffled) => {
				expect(deckVersion(shuffled)).toBe(deckVersion(questions));
			}),
		);
	});

	test('moves on when a question comes, goes or is given another meaning', () => {
		const [first, ...others] = questions;
		const versions = [
			questions,
			others,
			[...questions, { id: 'd-law-what', version: 1 }],
			[{ id: 'd-nac4-when', version: 2 }, ...others],
		].map(deckVersion);
		expect(first?.version).toBe(1);
		expect(new Set(versions).size).toBe(4);
	});

	test('is for ever the same for the same questions', () => {
		expect(deckVersion(questions)).toBe('00c9c9a20d8be04d');
	});
});

test.each([
	['', 'cbf29ce484222325'],
	['a', 'af63dc4c8601ec8c'],
	['foobar', '85944171f73967e8'],
])('the hash of %j is the one that FNV-1a is published with', (text, hash) => {
	expect(shortHash(text)).toBe(hash);
});

describe('the id of an option', () => {
	test('is made from what it says', () => {
		expect([
			optionId({ kind: 'date', edtf: '2022-09-27', text: '27 September 2022' }),
			optionId({ kind: 'actor', actor: 'japan', text: 'Japan' }),
			optionId({ kind: 'actors', actors: ['sweden', 'finland'], text: 'Sweden and Finland' }),
			optionId({ kind: 'number', number: 32, text: '32 tests' }),
			optionId({ kind: 'place', place: 'São Tomé', aliases: [], text: 'São Tomé' }),
			optionId({ kind: 'text', text: 'foobar' }),
		]).toEqual([
			'date:2022-09-27',
			'actor:japan',
			'actors:finland+sweden',
			'number:32',
			'place:sao-tome',
			'text:85944171f73967e8',
		]);
	});

	test('of a text outlives a change of capitals, spaces and quotation marks, not of words', () => {
		const id = (text: string) => optionId({ kind: 'text', text });
		expect(id('The  mission’s “goal”')).toBe(id(`the mission's "goal"`));
		expect(id('The mission')).not.toBe(id('A mission'));
	});

	test('of a place in letters that are not Latin tells it from others', () => {
		const id = (place: string) => optionId({ kind: 'place', place, aliases: [], text: place });
		expect(id('서울')).toMatch(/^place:[0-9a-f]{16}$/);
		expect(id('서울')).not.toBe(id('東京'));
	});
});
