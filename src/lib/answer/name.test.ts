import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtIn } from './fixtures/article';
import { actor } from './fixtures/questions';
import { slipsOf } from './fixtures/slips';
import { countriesBut, gradeName } from './name';
import { countries } from './names/countries';
import { likeness } from './names/likeness';

const { actors } = builtIn();
const kims = [
	actor('kim-jong-un', 'person', 'Kim Jong-un', 'Kim'),
	actor('kim-jong-il', 'person', 'Kim Jong-il'),
	actor('kim-yo-jong', 'person', 'Kim Yo-jong', 'Yo-jong'),
];

function grade(typed: string, asked: string, among = actors) {
	return gradeName(typed, asked, among, countries);
}

describe('a name is right', () => {
	test.each([
		['as it is written', 'Yoon Suk-yeol', 'yoon-suk-yeol'],
		['in another transliteration', 'Yoon Seok-youl', 'yoon-suk-yeol'],
		['in the other order', 'suk yeol yoon', 'yoon-suk-yeol'],
		['with a title', 'President Yoon Suk-yeol', 'yoon-suk-yeol'],
		['in its own script', '윤석열', 'yoon-suk-yeol'],
		['by a surname that only one has', 'Mr. Hu', 'hu-xijin'],
		['by its capital', 'Pyongyang', 'north-korea'],
		['by an acronym', 'r.o.k.', 'south-korea'],
		['in Turkish', 'GÜNEY KORE', 'south-korea'],
		['in Russian', 'Соединенные Штаты', 'united-states'],
		['without its spaces', 'SouthKorea', 'south-korea'],
		['with one space too many', 'NAC + 4', 'nac4'],
		['without its article', 'Diplomat', 'the-diplomat'],
	])('%s: %s', (_, typed, asked) => {
		expect(grade(typed, asked)).toMatchObject({ is: 'right', credit: 1, spelling: 'known' });
	});

	test('with a small slip, and is then shown as it is spelt', () => {
		expect(grade('Solomon Ilsands', 'solomon-islands')).toEqual({
			is: 'right',
			credit: 1,
			spelling: 'near',
			name: 'Solomon Islands',
		});
	});

	test('by every name that the decks have for it', () => {
		for (const one of actors) {
			for (const name of [one.name, ...one.aliases]) {
				for (const typed of [name, name.toUpperCase(), ` ${name.replaceAll(' ', '')}`]) {
					expect(grade(typed, one.id), `${typed} for ${one.id}`).toMatchObject({
						is: 'right',
						spelling: 'known',
					});
				}
			}
		}
	});
});

describe("another's name is wrong, however near", () => {
	test.each([
		['North Korea', 'south-korea', { what: 'actor', actor: 'north-korea' }],
		['South Korea', 'north-korea', { what: 'actor', actor: 'south-korea' }],
		['Sukjoon Yoon', 'yoon-suk-yeol', { what: 'actor', actor: 'sukjoon-yoon' }],
		['Yoon Suk-yeol', 'sukjoon-yoon', { what: 'actor', actor: 'yoon-suk-yeol' }],
		['Prussia', 'russia', { what: 'country', country: 'Prussia' }],
		['Austria', 'australia', { what: 'country', country: 'Austria' }],
		['Korea', 'south-korea', { what: 'country', country: 'Korea' }],
		['Korea Times', 'global-times', { what: 'actor', actor: 'korea-times' }],
		['Finnland', 'sweden', { what: 'actor', actor: 'finland' }],
		['Atlantis', 'nato', { what: 'nothing' }],
	])('“%s” is not %s', (typed, asked, meant) => {
		expect(grade(typed, asked)).toEqual({ is: 'wrong', credit: 0, meant });
	});

	test.each([
		['Kim Jong-il', 'kim-jong-un', 'kim-jong-il'],
		['Kim Jong-un', 'kim-jong-il', 'kim-jong-un'],
		['kimjongil', 'kim-jong-un', 'kim-jong-il'],
	])('“%s” is not %s', (typed, asked, meant) => {
		const verdict = { is: 'wrong', credit: 0, meant: { what: 'actor', actor: meant } };
		expect(grade(typed, asked, kims)).toEqual(verdict);
	});

	test('“Kim Jong-il” is not Kim Jong-un where nobody has heard of him, either', () => {
		expect(grade('Kim Jong-il', 'kim-jong-un', kims.slice(0, 1))).toMatchObject({ is: 'wrong' });
	});

	test('nor does any actor of the decks pass for another', () => {
		for (const other of actors) {
			for (const asked of actors.filter(({ id }) => id !== other.id)) {
				const pair = `${other.id} for ${asked.id}`;
				expect(grade(other.name, asked.id).is, pair).not.toBe('right');
				for (const alias of other.aliases) {
					const found = likeness(alias, [asked.name, ...asked.aliases], [alias]);
					expect(found, `${alias}, ${pair}`).toEqual({ is: 'different' });
				}
			}
		}
	}, 30_000);

	test('nor with a slip', () => {
		const slipped = fc.constantFrom(...actors).chain((other) =>
			fc.record({
				typed: fc.constantFrom(other.name, ...other.aliases).chain((name) => {
					return fc.constantFrom(name, ...slipsOf(name));
				}),
				asked: fc.constantFrom(...actors.filter(({ id }) => id !== other.id)),
			}),
		);
		fc.assert(
			fc.property(slipped, ({ typed, asked }) => {
				const verdict = grade(typed, asked.id);
				expect(verdict.is === 'right' && verdict.spelling === 'near').toBe(false);
			}),
			{ numRuns: 500 },
		);
	}, 30_000);

	test('nor does a country pass for an actor that it is not', () => {
		for (const asked of actors) {
			const names = [asked.name, ...asked.aliases];
			const foreign = countriesBut(names, countries).flat();
			const passed = foreign.filter((name) => likeness(name, names, foreign).is !== 'different');
			expect(passed, asked.id).toEqual([]);
		}
	});
});

describe('no slip is forgiven', () => {
	test.each([
		['in an acronym', 'CCDCOF', 'ccdcoe'],
		['in a digit', 'NAC+5', 'nac4'],
		['in a year', '2023 Madrid summit', 'madrid-summit'],
		['in a compass word', 'Sorth Korea', 'south-korea'],
		['in a short name', 'Tine', 'time'],
		['where another country is near', 'Rusia', 'russia'],
	])('%s: %s', (_, typed, asked) => {
		expect(grade(typed, asked)).toMatchObject({ is: 'wrong', credit: 0 });
	});
});

test('one slip is forgiven anywhere in a long name that has no like', () => {
	for (const id of ['solomon-islands', 'charlie-campbell', 'du-qiongfang', 'trilateral-talks']) {
		const name = actors.find((one) => one.id === id)?.name ?? '';
		const refused = slipsOf(name).filter((slip) => grade(slip, id).is !== 'right');
		expect(refused, name).toEqual([]);
	}
});

describe('a surname that two persons share is no name', () => {
	test('and the verdict says whose it is', () => {
		const meant = { what: 'part', actors: ['yoon-suk-yeol', 'sukjoon-yoon'] };
		expect(grade('Yoon', 'yoon-suk-yeol')).toEqual({ is: 'wrong', credit: 0, meant });
	});

	test('even where a deck has it as an alias of one', () => {
		expect(grade('Kim', 'kim-jong-un', kims)).toMatchObject({
			is: 'wrong',
			meant: { what: 'part' },
		});
		expect(grade('Yo-jong', 'kim-yo-jong', kims)).toMatchObject({ is: 'right' });
	});

	test('and the surname of one who needs the full name is part of it', () => {
		const meant = { what: 'part', actors: ['john-ruwitch'] };
		expect(grade('Ruwitch', 'john-ruwitch')).toEqual({ is: 'wrong', credit: 0, meant });
	});
});

describe('asked again without penalty', () => {
	test.each([
		['China', 'China'],
		['Seoul', 'South Korea'],
		['Brasil', undefined],
		['Brazil', 'Brazil'],
	])('a country where a person was asked: %s', (typed, country) => {
		const again = { is: 'again', because: 'country', country };
		expect(grade(typed, 'hu-xijin')).toEqual(
			country === undefined ? { is: 'wrong', credit: 0, meant: { what: 'nothing' } } : again,
		);
	});

	test.each([
		['', 'empty'],
		[' \n', 'empty'],
		['?!', 'unreadable'],
		['32', 'unreadable'],
	])('“%s” is %s', (typed, because) => {
		expect(grade(typed, 'hu-xijin')).toEqual({ is: 'again', because });
	});
});

test('whatever is typed gets a verdict', () => {
	const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string());
	fc.assert(
		fc.property(anything, fc.constantFrom(...actors), (typed, { id }) => {
			expect(['right', 'wrong', 'again']).toContain(grade(typed, id).is);
		}),
	);
	expect(grade('x'.repeat(200_000), 'nato')).toMatchObject({ is: 'wrong' });
});

test('an actor that is not there is an error of the program', () => {
	expect(() => grade('x', 'constructor')).toThrow('There is no actor "constructor".');
});
