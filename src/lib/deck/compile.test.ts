import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileArticle, indexOf } from './compile';
import { Article } from './article-schema';
import { Deck } from './schema';

const article = v.parse(Article, {
	id: 'bridge',
	title: 'The bridge',
	author: 'Ada Brook',
	publisher: { name: 'The Review' },
	address: 'https://example.org/bridge',
	languages: ['en'],
	published: '1931',
	paragraphs: ['The two towns', 'When the bridge', 'In the end'],
	footnotes: 2,
	sha256: 'ab'.repeat(32),
	decks: ['dates', 'people'],
	opening: 'd-opened',
});

const people = v.parse(Deck, {
	id: 'people',
	title: 'People',
	about: 'Who built it.',
	actors: [
		{ id: 'rask', kind: 'person', name: 'Inga Rask', role: 'engineer', aliases: ['Rask'] },
		{ id: 'lind', kind: 'state', name: 'Lind', role: 'a town' },
		{ id: 'ostby', kind: 'state', name: 'Østby', role: 'a town' },
		{ id: 'holm', kind: 'state', name: 'Holm', role: 'a town' },
		{ id: 'press', kind: 'outlet', name: 'The Press', role: 'a newspaper' },
	],
	ties: [{ from: 'rask', verb: 'built it for', to: 'lind', fact: 'said' }],
	facts: [
		{
			id: 'said',
			says: 'She said so.',
			said: { form: 'reported', by: 'rask' },
			actors: ['press'],
			passages: [{ paragraph: 3, from: 'she said' }],
		},
	],
	questions: [
		{
			id: 'p-towns',
			fact: 'opened',
			stem: 'Which towns shared it?',
			answer: { actors: ['lind', 'ostby', 'holm'] },
			wrong: [{ actors: ['lind', 'ostby'], misreading: true, why: 'Holm shared it, too.' }],
			why: 'All three did.',
		},
	],
});

const dates = v.parse(Deck, {
	id: 'dates',
	title: 'Dates',
	about: 'When it was built.',
	facts: [
		{
			id: 'opened',
			says: 'It was opened in May 1930.',
			date: '1930-05',
			recordDate: '1930-06',
			disputed: true,
			never: ['1930-06'],
			corrections: [{ text: 'In June.', sources: [{ name: 'Register, 1930' }] }],
			passages: [{ paragraph: 2, from: 'in May' }],
		},
		{ id: 'note', says: 'A note.', passages: [{ footnote: 2, from: 'see' }] },
		{ id: 'law', says: 'A law was made.', date: 1927, passages: [{ whole: true }] },
	],
	questions: [
		{
			id: 'd-note',
			fact: 'note',
			stem: 'How long is it?',
			answer: { number: 1200, unit: 'paces' },
			recallOnly: true,
			why: 'It is counted.',
		},
		{
			id: 'd-later',
			fact: 'opened',
			stem: 'Where was it opened?',
			answer: { place: 'Lind', aliases: ['Lindholm'] },
			wrong: [{ place: 'Østby', of: 'note' }],
			why: 'There.',
			passages: [
				{ paragraph: 3, from: 'later' },
				{ paragraph: 2, from: 'in May' },
			],
		},
		{
			id: 'd-early',
			version: 2,
			fact: 'opened',
			stem: 'When was the plan made?',
			answer: { date: 1927 },
			wrong: [{ date: '1930-06-28/1930-07-02', of: 'said' }],
			why: 'Then.',
			passages: [{ paragraph: 1, from: 'plan' }],
		},
		{
			id: 'd-opened',
			fact: 'opened',
			stem: 'When was it opened?',
			answer: { date: '1930-05' },
			recallOnly: true,
			why: 'Then.',
		},
	],
	matchings: [
		{
			id: 'd-match',
			by: 'speaker',
			pairs: [
				{ fact: 'said', with: { actor: 'rask' } },
				{ fact: 'law', with: { text: 'the towns' } },
			],
			extra: [{ actor: 'press' }],
		},
	],
});

const compiled = compileArticle(article, [dates, people]);
const [compiledDates, compiledPeople] = compiled.decks;

function question(id: string) {
	const found = compiled.decks.flatMap((deck) => deck.questions).find((one) => one.id === id);
	if (!found) throw new Error(`no question ${id}`);
	return found;
}

describe('answers are shown as text', () => {
	test.each([
		['d-early', '1927'],
		['d-opened', 'May 1930'],
		['d-note', '1,200 paces'],
		['d-later', 'Lind'],
		['p-towns', 'Lind, Østby and Holm'],
	])('%s: %s', (id, text) => {
		expect(question(id).answer.text).toBe(text);
	});

	test('and a bare year that YAML read as a number is a date like any other', () => {
		expect(question('d-early').answer).toEqual({ kind: 'date', edtf: '1927', text: '1927' });
		expect(compiledDates?.facts.law?.date).toBe('1927');
	});
});

test('an option carries its id, what it is true of, and why it is wrong', () => {
	expect(question('p-towns').wrong).toEqual([
		{
			kind: 'actors',
			actors: ['lind', 'ostby'],
			text: 'Lind and Østby',
			id: 'actors:lind+ostby',
			misreading: true,
			why: 'Holm shared it, too.',
		},
	]);
	expect(question('d-early').wrong).toEqual([
		{
			kind: 'date',
			edtf: '1930-06-28/1930-07-02',
			text: '28 June – 2 July 1930',
			id: 'date:1930-06-28/1930-07-02',
			of: 'said',
		},
	]);
});

test("a question stands where it says, else where its fact stands, in another deck's too", () => {
	expect(question('d-early').passages).toEqual([{ paragraph: 1, from: 'plan' }]);
	expect(question('p-towns').passages).toEqual([{ paragraph: 2, from: 'in May' }]);
});

test('questions come by their first paragraph, then as written, and those of none come last', () => {
	const order = ['d-early', 'd-later', 'd-opened', 'd-note'];
	expect(compiledDates?.questions.map(({ id }) => id)).toEqual(order);
	expect(compiled.article.decks[0]?.size).toBe(4);
	expect(indexOf(compiled.decks).dates).toEqual([
		{ id: 'd-early', version: 2, fact: 'opened', paragraph: 1 },
		{ id: 'd-later', version: 1, fact: 'opened', paragraph: 2 },
		{ id: 'd-opened', version: 1, fact: 'opened', paragraph: 2 },
		{ id: 'd-note', version: 1, fact: 'note', paragraph: 0 },
	]);
});

test('a deck holds every fact it asks and every actor it names, and no others', () => {
	expect(Object.keys(compiledDates?.facts ?? {}).sort()).toEqual(['law', 'note', 'opened', 'said']);
	expect(Object.keys(compiledDates?.actors ?? {}).sort()).toEqual(['press', 'rask']);
	expect(Object.keys(compiledPeople?.facts ?? {})).toEqual(['opened']);
	expect(Object.keys(compiledPeople?.actors ?? {})).toEqual(['lind', 'ostby', 'holm']);
});

test('the ties of a deck come as it lists them, each with whether it goes both ways', () => {
	expect(compiledPeople?.ties).toEqual([
		{ from: 'rask', verb: 'built it for', to: 'lind', fact: 'said', mutual: false },
	]);
	expect(compiledDates?.ties).toEqual([]);
});

test('what only the linter needs stays behind', () => {
	expect(compiledDates?.facts.opened).toEqual({
		id: 'opened',
		says: 'It was opened in May 1930.',
		date: '1930-05',
		dateText: 'May 1930',
		recordDate: '1930-06',
		alsoDates: [],
		undated: false,
		argued: false,
		actors: [],
		corrections: [{ text: 'In June.', sources: [{ name: 'Register, 1930' }] }],
		context: [],
		passages: [{ paragraph: 2, from: 'in May' }],
	});
});

test('the article tells what it holds, and greets with its opening question', () => {
	const { decks: summaries, opening, ...rest } = compiled.article;
	expect(rest).toMatchObject({ id: 'bridge', paragraphs: 3, footnotes: 2, languages: ['English'] });
	expect(rest).not.toHaveProperty('sha256');
	expect(summaries.map(({ id, version }) => [id, version])).toEqual(
		compiled.decks.map(({ id, version }) => [id, version]),
	);
	const { id, stem, answer, passages } = question('d-opened');
	expect(opening).toEqual({ deck: 'dates', question: { id, stem, answer, passages } });
});

test('everything survives being written as JSON', () => {
	expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
});
