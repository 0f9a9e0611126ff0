import { expect, test } from 'vitest';
import { cleanDeck, deckOf, found, foundIn, lakeArticle } from './fixtures/lake';
import { lintArticle } from './lint';

const short = [
	{ text: 'A ferry', of: 'summit-days' },
	{ text: 'A bridge', of: 'delegations' },
];

test('NOT in capitals is emphasis enough', () => {
	expect(foundIn({ stem: 'Which of these states has NOT signed?' })).toEqual([]);
	expect(foundIn({ stem: 'Which of these states has not signed?' })).toEqual([
		'L09 questions.0.stem',
	]);
	expect(foundIn({ stem: 'Which of these states hasn’t signed?' })).toEqual([
		'L09 questions.0.stem',
	]);
});

test('a negative that somebody said is no negative of the question', () => {
	expect(foundIn({ stem: 'Which state said that its boats were not armed?' })).toEqual([]);
	expect(foundIn({ stem: 'Which state had no mission there?' })).toEqual([]);
});

test('a negative in an option alone is plain', () => {
	expect(
		foundIn({
			stem: 'What did the crews find?',
			answer: { text: 'No boats' },
			wrong: short,
		}),
	).toEqual([]);
});

test('an absolute is excused where the answer or the passage has it', () => {
	const question = (fact: string, answer: string) =>
		foundIn({
			fact,
			stem: 'What came of it?',
			answer: { text: answer },
			wrong: [{ text: 'Only a letter', of: 'net-quote' }, short[0]!],
		});
	expect(question('accord-signed', 'A treaty')).toEqual(['L10 questions.0.wrong.0']);
	expect(question('accord-signed', 'Only a treaty')).toEqual([]);
	const asked = deckOf(
		[
			{
				fact: 'asked-to-enter',
				stem: 'What came of it?',
				answer: { text: 'A plea' },
				wrong: [{ text: 'Only a letter', of: 'net-quote' }, short[0]!],
			},
		],
		{
			facts: [
				{
					id: 'asked-to-enter',
					says: 'Ostmark asked to enter.',
					passages: [{ paragraph: 4, from: 'Ostmark has only', to: 'naming a day' }],
				},
			],
		},
	);
	expect(found(asked)).toEqual([]);
});

test('the month of May is no hedge', () => {
	expect(
		foundIn({
			fact: 'accord-signed',
			stem: 'What came of it?',
			answer: { text: 'The May treaty' },
			wrong: short,
		}),
	).toEqual([]);
});

test('without the text, words that it may excuse are for information only', () => {
	const deck = deckOf([
		{
			stem: 'What came of it?',
			answer: { text: 'A treaty' },
			wrong: [{ text: 'Only a letter', of: 'net-quote' }, short[0]!],
		},
	]);
	const levels = lintArticle(lakeArticle, [cleanDeck, deck])
		.filter(({ rule }) => rule === 'L10')
		.map(({ level }) => level);
	expect(levels).toEqual(['information']);
});

test('a word shared by stem and answer is no echo where a wrong option has it, or an actor', () => {
	const question = (answer: string, wrong: string) =>
		foundIn({
			stem: 'Which vessels were on patrol?',
			answer: { text: answer },
			wrong: [{ text: wrong, of: 'summit-days' }, short[1]!],
		});
	expect(question('Patrol boats', 'Tour boats')).toEqual(['L11 questions.0.answer']);
	expect(question('Patrol boats', 'Patrol craft')).toEqual([]);
	expect(
		foundIn({
			stem: 'Where did Tessia send them?',
			answer: { text: 'To Tessia' },
			wrong: short,
		}),
	).toEqual([]);
});

test('"an" before a blank is no clue where a wrong option fits as well', () => {
	const question = (wrong: string) =>
		foundIn({
			stem: 'What did the envoy send? An ___',
			answer: { text: 'open note' },
			wrong: [
				{ text: wrong, of: 'accord-signed' },
				{ text: 'speech', of: 'tal-speech' },
			],
		});
	expect(question('treaty')).toEqual(['L15 questions.0.stem']);
	expect(question('accord')).toEqual([]);
});

test('a blank, a question and an instruction ask; a heading does not', () => {
	for (const stem of ['The boats came from ___.', 'Whose boats?', 'Complete it: boats of whom …']) {
		expect(foundIn({ stem })).toEqual([]);
	}
	expect(foundIn({ stem: 'Name the sender of the vessels.' })).toEqual([]);
	expect(foundIn({ stem: 'The sender of the vessels.' })).toEqual(['L18 questions.0.stem']);
});

test('"recently" is dated by "as of", and is the author’s where the author says it', () => {
	expect(foundIn({ stem: 'As of 2021, who has recently sent vessels?' })).toEqual([]);
	expect(foundIn({ stem: 'Whom does the author call recently armed?' })).toEqual([]);
});

test('stems that differ in their subject are two questions', () => {
	const stem = 'Which state sent vessels to the lake in summer?';
	const other = 'Which state sent envoys to the town in spring?';
	expect(found(deckOf([{ stem }, { stem: other }]))).toEqual([]);
	expect(
		found(deckOf([{ stem }, { stem: `According to the article, w${stem.slice(1)}` }])),
	).toEqual(['L26 questions.1.stem']);
});
