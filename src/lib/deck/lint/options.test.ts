import { expect, test } from 'vitest';
import { deckOf, found, foundIn } from './fixtures/lake';

const two = [
	{ text: 'A ferry on the lake', of: 'summit-days' },
	{ text: 'A bridge to the town', of: 'delegations' },
];

test('options that differ in a plus sign, a figure or a minus are two options', () => {
	const question = (a: string, b: string) =>
		foundIn({
			stem: 'Which was it?',
			answer: { text: a },
			wrong: [{ text: b, of: 'delegations' }, two[0]!],
		});
	expect(question('Lake 3', 'Lake+3')).toEqual([]);
	expect(question('3.5 metres', '35 metres')).toEqual([]);
	expect(question('-5 degrees', '5 degrees')).toEqual([]);
	expect(question('Isik Island', 'IŞIK ISLAND.')).toEqual(['L01 questions.0.wrong.0']);
	expect(question('The U.S. fleet', 'The us fleet')).toEqual(['L01 questions.0.wrong.0']);
});

test('another day of the month is no rival of the answer, the month around it is', () => {
	const question = (date: string) =>
		foundIn({
			fact: 'accord-signed',
			stem: 'When was the pen put to paper?',
			answer: { date: '2021-05-03' },
			wrong: [
				{ date, misreading: true, why: 'The text has the third of May.' },
				{ date: '2021-06-11', of: 'summit-days' },
			],
		});
	expect(question('2021-05-04')).toEqual([]);
	expect(question('2021-05')).toEqual(['L03 questions.0.wrong.0']);
	expect(question('2021-05-01/2021-05-03')).toEqual(['L03 questions.0.wrong.0']);
});

test('an actor whose name only contains the answer is no other name of it', () => {
	const deck = deckOf(
		[
			{
				wrong: [
					{ actor: 'north-tessia', misreading: true, why: 'It is another state.' },
					{ actor: 'verra', of: 'delegations' },
				],
			},
		],
		{ actors: [{ id: 'north-tessia', kind: 'state', name: 'North Tessia', role: 'a neighbour' }] },
	);
	expect(found(deck)).toEqual([]);
});

test('an option that begins with "all" or joins two things of its own is an answer of its own', () => {
	expect(
		foundIn({
			stem: 'Who keeps the shore?',
			answer: { text: 'All who own land there' },
			wrong: [
				{ text: 'All the states and towns', of: 'delegations' },
				{ text: 'Both banks of the river', of: 'summit-days' },
			],
		}),
	).toEqual([]);
});

test('two other options joined are no option, in whatever order', () => {
	expect(
		foundIn({
			stem: 'What was built?',
			answer: { text: 'A ferry' },
			wrong: [
				{ text: 'A bridge', of: 'delegations' },
				{ text: 'A bridge and a ferry', of: 'summit-days' },
			],
		}),
	).toEqual(['L05 questions.0.wrong.1']);
});

test('persons among persons are of one kind, and so are sets of states', () => {
	expect(
		foundIn({
			fact: 'net-quote',
			stem: 'Who belittled the draft?',
			answer: { actor: 'jon-orrel' },
			wrong: [
				{ actor: 'ada-benn', of: 'benn-article' },
				{ actor: 'mira-tal', of: 'tal-speech' },
			],
		}),
	).toEqual([]);
	expect(
		foundIn({
			fact: 'delegations',
			stem: 'Who was at the signing?',
			answer: { actors: ['verra', 'ostmark'] },
			wrong: [
				{ actors: ['verra', 'norra'], misreading: true, why: 'Norra was not there.' },
				{ actor: 'tessia', of: 'boats-count' },
			],
		}),
	).toEqual(['L13 questions.0.wrong.1']);
});

test('four options are neither too few nor too many, six are', () => {
	const wrong = ['One raft', 'A tug', 'Six oars', 'Big sails', 'A jetty'].map((text) => ({
		text,
		of: 'summit-days',
	}));
	const question = (count: number) =>
		foundIn({
			stem: 'What was built?',
			answer: { text: 'A ferry' },
			wrong: wrong.slice(0, count),
		});
	expect(question(3)).toEqual([]);
	expect(question(5)).toEqual(['L17 questions.0.wrong']);
});

test('a never-option is met by any of its names, and by a date within it', () => {
	const embarrassed = (actor: string) =>
		foundIn({
			fact: 'leak-embarrassed',
			stem: 'Whose day did the paper spoil?',
			answer: { actor: 'ostmark' },
			wrong: [
				{ actor, of: 'delegations' },
				{ actor: 'tessia', of: 'boats-count' },
			],
		});
	expect(embarrassed('verra')).toEqual(['L32 questions.0.wrong.0']);
	expect(embarrassed('norra')).toEqual([]);
	const leaked = (date: string) =>
		foundIn({
			fact: 'leak-month',
			stem: 'When was the draft in print?',
			answer: { date: '2021-04' },
			wrong: [
				{ date, misreading: true, why: 'The text says April.' },
				{ date: '2021-06', of: 'summit-days' },
			],
		});
	expect(leaked('2021-03-24')).toEqual(['L32 questions.0.wrong.0']);
	expect(leaked('2021-02')).toEqual([]);
});

test('a wrong date may be a day of the fact of which it is true', () => {
	expect(
		foundIn({
			fact: 'accord-signed',
			stem: 'When was the pen put to paper?',
			answer: { date: '2021-05-03' },
			wrong: [
				{ date: '2021-06-11', of: 'summit-days' },
				{ date: '2021-06-12', of: 'summit-days' },
			],
		}),
	).toEqual([]);
});
