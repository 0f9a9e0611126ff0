import { expect, test } from 'vitest';
import { deckOf, found, foundIn } from './fixtures/lake';

test('a range of days has the precision of a day', () => {
	expect(
		foundIn({
			fact: 'summit-days',
			stem: 'When did they meet?',
			answer: { date: '2021-06-10/2021-06-12' },
			wrong: [
				{ date: '2021-05-03', of: 'accord-signed' },
				{ date: '2021-07', misreading: true, why: 'The footnote was opened then.' },
			],
		}),
	).toEqual([]);
});

test('who, or what else happened, may be asked of an undated fact', () => {
	const question = (stem: string) =>
		foundIn({ fact: 'net-quote', stem, answer: { text: 'In mockery' } });
	expect(question('When the draft was out, how did the envoy write?')).toEqual([]);
	expect(question('When did the envoy write?')).toEqual(['L33 questions.0.answer']);
	expect(question('In which year did the envoy write?')).toEqual(['L33 questions.0.answer']);
});

test('events on different days may be ordered unless the record turns them round', () => {
	const passages = [{ whole: true as const }];
	const facts = [{ id: 'boats-left', says: 'They left.', date: '2021-08', passages }];
	const order = (...events: string[]) =>
		found(deckOf([{ fact: 'boats-left' }], { facts, orderings: [{ id: 'order', facts: events }] }));
	expect(order('summit-days', 'boats-left', 'accord-signed')).toEqual([]);
	expect(order('summit-days', 'boats-left', 'leak-month')).toEqual([]);
	expect(order('summit-days', 'leak-month', 'accord-signed')).toEqual(['L29 orderings.0.facts.2']);
});

test('the author’s argument may be named in any of the usual ways', () => {
	const question = (stem: string) => foundIn({ fact: 'drawing-closer', stem });
	for (const stem of [
		'According to the author, who gains?',
		'Who gains, in the author’s view?',
		'Berit Holm expects whom to gain?',
	]) {
		expect(question(stem)).toEqual([]);
	}
	expect(question('Whom do authorities expect to gain?')).toEqual(['L34 questions.0.stem']);
});

test('a short name or a real quotation in quotation marks is no invented speech', () => {
	const question = (stem: string) =>
		foundIn({ fact: 'tal-speech', stem, answer: { actor: 'mira-tal' } });
	expect(question('Who spoke against the “wall”?')).toEqual([]);
	expect(question('Who spoke after “a net with more holes than rope”?')).toEqual([]);
	expect(question('Who said “the accord harms no neighbour”?')).toEqual(['L35 questions.0.stem']);
});

test('a correction settles a dispute', () => {
	const contested = (corrections: { text: string; sources: { name: string }[] }[]) =>
		found(
			deckOf([{ fact: 'contested' }], {
				facts: [
					{
						id: 'contested',
						says: 'Tessia sent boats.',
						disputed: true,
						corrections,
						passages: [{ paragraph: 3, from: 'Tessia sent 14' }],
					},
				],
			}),
		);
	expect(contested([])).toEqual(['L31 facts.0.disputed']);
	expect(contested([{ text: 'They were lent.', sources: [{ name: 'Lake Post' }] }])).toEqual([]);
});

test('a matching with one option to spare, or one speaker twice, does not match itself', () => {
	const matching = (second: string, extra: { actor: string }[]) =>
		found(
			deckOf([{}], {
				matchings: [
					{
						id: 'writers',
						by: 'role',
						pairs: [
							{ fact: 'benn-article', with: { actor: 'ada-benn' } },
							{ fact: 'sand-article', with: { actor: second } },
						],
						extra,
					},
				],
			}),
		);
	expect(matching('piet-sand', [{ actor: 'jon-orrel' }])).toEqual([]);
	expect(matching('ada-benn', [])).toEqual([]);
	expect(matching('piet-sand', [])).toEqual(['L28 matchings.0']);
});
