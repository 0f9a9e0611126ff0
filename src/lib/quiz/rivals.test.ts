import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../deck/deck';
import { articles, loadDeck } from '../deck/library';
import { actor, deck, question, text } from './fixtures/harbour';
import { drawPaper } from './paper';
import { paperKinds } from './quiz-settings';

const paperOf = (decks: Deck[], count = 100, seed = 1) =>
	drawPaper({ decks, settings: { count, kinds: paperKinds }, seed });

describe('rivals', () => {
	const rivalry = (other: Parameters<typeof question>[1], rest = {}) => {
		const asked = question('one', 'What was found?', text('The silver bell'), [text('A boot')]);
		const beside = question('two', other, text('In the mud'), [text('In the hay')], rest);
		return paperOf([deck('bells', [asked, beside])]).questions.length;
	};

	it('that ask the same fact never share a paper', () => {
		expect(rivalry('Where was it found?')).toBe(2);
		expect(rivalry('Where was it found?', { fact: 'one' })).toBe(1);
	});

	it('of which one shows the whole answer of the other never share a paper', () => {
		expect(rivalry('Where was the silver bell found?')).toBe(1);
		expect(rivalry('Where was the bell found?')).toBe(2);
		expect(rivalry('Where?', { quotation: 'O the silver bell' })).toBe(1);
		expect(rivalry('Where?', { why: 'There lay the silver bell.' })).toBe(1);
	});

	it('by the name of an actor are those whose stem has the name', () => {
		const who = question('one', 'Who was the mayor?', actor('lind'), [actor('strand')]);
		const with_ = (stem: string, why: string) => {
			const two = question('two', stem, text('In the mud'), [text('In the hay')], { why });
			return paperOf([deck('who', [who, two])]).questions.length;
		};
		expect(with_('Where did Ada Lind live?', 'So it was.')).toBe(1);
		expect(with_('Where stood Ada Lind’s house?', 'So it was.')).toBe(1);
		expect(with_('Where did the mayor live?', 'Ada Lind had a house.')).toBe(2);
	});
});

it('one question with many rivals does not keep them all away from a paper that wants them', () => {
	const finds = ['silver bell', 'iron oar', 'clay jar'];
	const found = finds.map((find, at) =>
		question(`find-${at}`, `What lay in place ${at}?`, text(find), [text('A boot')]),
	);
	const hub = question('hub', `Who found ${finds.join(', ')}?`, actor('lind'), [actor('ost')]);
	for (let seed = 0; seed < 30; seed++) {
		const { questions } = paperOf([deck('finds', [hub, ...found])], 3, seed);
		expect(questions.map(({ id }) => id).sort()).toEqual(['find-0', 'find-1', 'find-2']);
	}
});

describe('a paper from the decks that are built in', () => {
	let built: Deck[];

	beforeAll(async () => {
		const summaries = articles.flatMap((article) => article.decks);
		const loaded = await Promise.all(summaries.map((one) => loadDeck(one.article, one.id)));
		built = loaded.filter((one) => one !== undefined);
	});

	it('of twenty questions can always be had, with no fact asked twice', () => {
		for (let seed = 1; seed <= 25; seed++) {
			const { questions } = paperOf(built, 20, seed);
			expect(questions).toHaveLength(20);
			const facts = questions.flatMap((one) => one.facts);
			expect(new Set(facts).size).toBe(facts.length);
		}
	});

	it('never shows one question’s whole answer in another’s stem', () => {
		const plain = (words: string) => ` ${words.replace(/[^\p{L}\p{N}.+]+|\.(?!\d)/gu, ' ')} `;
		for (let seed = 1; seed <= 25; seed++) {
			const { questions } = paperOf(built, 20, seed);
			const asked = questions.flatMap((one) => ('asked' in one ? [one.asked] : []));
			for (const one of asked) {
				for (const other of asked.filter((another) => another !== one)) {
					expect(plain(other.stem)).not.toContain(plain(one.answer.text));
				}
			}
		}
	});
});
