import { expect, test } from 'vitest';
import type { Fact, Passage, Said } from '../deck/deck';
import { actor, deck, fact, question } from '../quiz/fixtures/harbour';
import { isVerbatim, statementsOf } from './statement';

const at = (paragraph: number): Passage[] => [{ paragraph, from: 'here' }];
const argued = (id: string, actors: string[], paragraph: number) =>
	fact(id, 'The author argues so.', { argued: true, actors, passages: at(paragraph) });
const said = (id: string, paragraph: number, how: Said, actors: string[] = []) =>
	fact(id, 'It was said.', { said: how, actors, passages: at(paragraph) });

const facts: Fact[] = [
	said('late', 5, { form: 'reported', by: 'strand' }),
	said('sea', 2, { form: 'direct', by: 'lind', words: 'The sea is a road' }, ['ost']),
	said('salt', 3, { form: 'phrase', words: 'Salt first' }, ['ost', 'vell']),
	fact('plain', 'Nothing was said.', { passages: at(1) }),
	argued('of-lind', ['lind', 'ruun'], 2),
	argued('of-lind-elsewhere', ['lind'], 4),
	argued('of-ost', ['ost'], 2),
	argued('of-both', ['vell', 'ost', 'ruun'], 3),
	argued('of-one', ['vell'], 3),
];
const decks = [
	deck('one', [question('sea-who', 'Who said this?', actor('lind'), [], { fact: 'sea' })], facts),
	deck('two', [question('sea-what', 'What is the sea?', actor('ost'), [], { fact: 'sea' })], facts),
];
const statements = statementsOf(decks);

test('all that was said comes in the order of the article, once', () => {
	expect(statements.map((one) => one.fact.id)).toEqual(['sea', 'salt', 'late']);
});

test('with its speaker, or with nobody where the article names none', () => {
	expect(statements.map(({ speaker }) => speaker?.name ?? null)).toEqual([
		'Ada Lind',
		null,
		'Bo Strand',
	]);
});

test('with the questions that ask it, of every deck', () => {
	expect(statements.map(({ questions }) => questions.map(({ id }) => id))).toEqual([
		['sea-who', 'sea-what'],
		[],
		[],
	]);
});

test('the author’s gloss stands in its paragraph and names the speaker, or all concerned', () => {
	expect(statements.map(({ glosses }) => glosses.map(({ id }) => id))).toEqual([
		['of-lind'],
		['of-both'],
		[],
	]);
});

test('what is reported in sense is not verbatim', () => {
	expect(statements.map(isVerbatim)).toEqual([true, true, false]);
});
