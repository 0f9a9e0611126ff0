import { expect, test } from 'vitest';
import { cleanDeck, deckOf, found, foundIn, lakeArticle } from './fixtures/lake';
import { lintArticle } from './lint';

test('an outlet’s name is not given away by the common word that it is made of', () => {
	const question = (stem: string) =>
		foundIn({ fact: 'sand-article', stem, answer: { actor: 'lake-post' } });
	expect(question('Which outlet printed the draft before the tide turned?')).toEqual([]);
	expect(question('Which outlet, once the Tide, printed the draft?')).toEqual([
		'L20 questions.0.stem',
	]);
});

test('a figure is given away as a whole, not as a part of another', () => {
	const question = (stem: string) => foundIn({ stem, answer: { number: 14 } });
	expect(question('How many of the 140 crew were officers?')).toEqual([]);
	expect(question('How many of the 14 crews came back?')).toEqual(['L20 questions.0.stem']);
});

test('a quotation that names the answer gives it away, whoever is asked for', () => {
	const said = {
		facts: [
			{
				id: 'warning',
				says: 'Jon Orrel warned Tessia.',
				said: { form: 'direct' as const, by: 'jon-orrel', words: 'a wall against Tessia' },
				passages: [{ paragraph: 3, from: 'a wall against Tessia' }],
			},
		],
	};
	const question = (actor: string) =>
		found(
			deckOf(
				[
					{
						fact: 'warning',
						stem: 'Who is meant, or who said so?',
						quotation: 'a wall against Tessia',
						answer: { actor },
					},
				],
				said,
			),
		);
	expect(question('tessia')).toEqual(['L20 questions.0.quotation']);
	expect(question('jon-orrel')).toEqual([]);
});

test('a surname that is no alias does not name the speaker', () => {
	const said = { form: 'direct' as const, by: 'jon-orrel', words: 'envoy Jon Orrel called' };
	const passages = [{ paragraph: 2, from: 'whose envoy', to: 'the paper' }];
	const facts = [{ id: 'letter', says: 'He wrote.', said, passages }];
	const question = (quotation: string) =>
		found(
			deckOf(
				[{ fact: 'letter', stem: 'Who wrote so?', quotation, answer: { actor: 'jon-orrel' } }],
				{ facts },
			),
		);
	expect(question('Orrel called')).toEqual([]);
	expect(question('envoy Jon Orrel')).toEqual(['L30 questions.0.quotation']);
});

test('items are enemies where one shows the other’s whole answer', () => {
	const deck = deckOf([
		{ stem: 'What was signed?', answer: { text: 'The lake treaty' } },
		{ stem: 'Who left after the lake treaty?' },
		{ stem: 'Who left after the treaty?' },
	]);
	const enemies = lintArticle(lakeArticle, [cleanDeck, deck])
		.filter(({ rule, file }) => rule === 'L20b' && file === 'tried')
		.filter(({ path }) => path.join('.') === 'questions.0.answer')
		.map(({ message }) => message);
	expect(enemies).toEqual([expect.stringContaining('stands in tried-2: ')]);
});
