import { describe, expect, test } from 'vitest';
import { countries } from './countries';
import { makeName } from './fold';

const letters = (name: string) => makeName(name).letters;
const known = new Set(countries.flat().map((name) => letters(name)));

/* Codes that Intl knows and that are no country of ISO 3166-1: islands reserved by the post, unions,
   and codes for tests. */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const otherwise = /^(?:Hong Kong|Macao)(?= SAR China$)/;
const spelling: Readonly<Record<string, string>> = {
	'Congo - Kinshasa': 'Congo-Kinshasa',
	'Congo - Brazzaville': 'Congo-Brazzaville',
	'Cocos (Keeling) Islands': 'Cocos Islands',
	'South Georgia & South Sandwich Islands': 'South Georgia and the South Sandwich Islands',
};

function regions(): string[] {
	const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
	const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	return alphabet
		.flatMap((first) => alphabet.map((second) => first + second))
		.filter((code) => !noCountries.has(code))
		.flatMap((code) => names.of(code) ?? []);
}

test('every country and territory that the browser knows is in the table', () => {
	const listed = regions();
	expect(new Set(listed).size).toBeGreaterThan(240);
	const missing = listed.filter((name) => {
		const plain = otherwise.exec(name)?.[0] ?? spelling[name] ?? name.replace(/ \(.*\)$/, '');
		return !known.has(letters(plain));
	});
	expect(missing).toEqual([]);
});

describe('the table', () => {
	test('gives no name to two countries', () => {
		const folded = countries.flatMap((names) => [...new Set(names.map((name) => letters(name)))]);
		expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([]);
	});

	test('has no empty name and no line break within one', () => {
		expect(countries.flat().filter((name) => !/^\S+(?: \S+)*$/.test(name))).toEqual([]);
	});

	test.each([
		'Prussia',
		'Austria',
		'USSR',
		'Saint Vincent and the Grenadines',
		'St. Lucia',
		'Türkiye',
	])('knows %s', (name) => {
		expect(known).toContain(letters(name));
	});
});
