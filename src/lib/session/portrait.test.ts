import { describe, expect, test } from 'vitest';
import type { Actor, Fact, Passage } from '../deck/deck';
import { actor, deck, fact, question } from '../quiz/fixtures/harbour';
import { circleOf, countOf, factsOf, hubOf, portraitsOf } from './portrait';

const at = (paragraph: number): Passage[] => [{ paragraph, from: 'here' }];
const note = (footnote: number): Passage[] => [{ footnote, from: 'there' }];
const who = (id: string, kind: Actor['kind']): Actor => ({
	id,
	kind,
	name: id,
	role: 'one of them',
	aliases: [],
});

const facts = [
	fact('feared', 'Ost fears Vell, the author argues.', {
		actors: ['ost', 'vell'],
		argued: true,
		passages: at(3),
	}),
	fact('built', 'Vell built the pier.', { actors: ['vell'], passages: at(2) }),
	fact('warned', 'Somebody warned Vell.', {
		actors: ['vell'],
		said: { form: 'reported', by: 'ost' },
		passages: at(1),
	}),
	fact('hummed', '“Salt first” was heard from Vell.', {
		actors: ['vell'],
		said: { form: 'phrase', words: 'Salt first' },
		passages: at(1),
	}),
	fact('cited', 'The source is a piece by Lind in the Courier.', {
		actors: ['lind', 'courier'],
		passages: [...at(1), ...note(1)],
	}),
	fact('told', 'The Courier counts the boats.', { actors: ['courier'], passages: at(4) }),
	fact('weighed', 'The author weighs the salt.', { argued: true, passages: [{ whole: true }] }),
];
const ties = [
	{ from: 'ost', verb: 'warned', to: 'vell', fact: 'warned', mutual: false },
	{ from: 'ost', verb: 'fears', to: 'vell', fact: 'feared', mutual: false },
	{ from: 'lind', verb: 'praised', to: 'ost', fact: 'cited', mutual: false },
];
const actors = {
	ost: who('ost', 'state'),
	vell: who('vell', 'state'),
	lind: who('lind', 'person'),
	strand: { ...who('strand', 'person'), unlike: ['lind'] },
	courier: who('courier', 'outlet'),
	guild: who('guild', 'organisation'),
};
const decks = [
	deck('one', [question('built', 'Who built it?', actor('vell'), [])], facts, { actors, ties }),
	// Another deck that asks the same fact tells it no second time.
	deck('two', [question('built-when', 'When?', actor('ost'), [], { fact: 'built' })], facts, {
		actors: { vell: actors.vell, ost: actors.ost },
	}),
];
const portraits = portraitsOf(decks, 'strand');
const of = (id: string) => {
	const found = portraits.find((one) => one.actor.id === id);
	if (!found) throw new Error(`No portrait of ${id}.`);
	return found;
};
const ids = (list: readonly Fact[]) => list.map(({ id }) => id);

describe('what the article says of an actor', () => {
	test('is parted into reports, statements, what others said, and what the author argues', () => {
		const vell = of('vell');
		expect(ids(vell.reported)).toEqual(['hummed', 'built']);
		expect(ids(vell.said)).toEqual([]);
		expect(ids(vell.saidOfIt)).toEqual(['warned']);
		expect(ids(vell.argued)).toEqual(['feared']);
		expect(countOf(vell)).toBe(4);
		expect(ids(of('ost').said)).toEqual(['warned']);
	});

	test('comes in the order of the article, each fact once, whichever decks ask it', () => {
		expect(ids(factsOf(decks))).toEqual([
			'warned',
			'hummed',
			'cited',
			'built',
			'feared',
			'told',
			'weighed',
		]);
	});

	test('of its author is all that is argued', () => {
		expect(ids(of('strand').argued)).toEqual(['feared', 'weighed']);
		expect(ids(of('guild').argued)).toEqual([]);
	});

	test('goes with its ties and its questions, from whichever deck', () => {
		expect(of('vell').ties.map(({ verb }) => verb)).toEqual(['warned', 'fears']);
		expect(of('vell').questions).toEqual(['built', 'built-when']);
		expect(of('guild').ties).toEqual([]);
	});
});

test('two who are easily mixed up are told apart from either side', () => {
	expect(of('lind').unlike.map(({ id }) => id)).toEqual(['strand']);
	expect(of('strand').unlike.map(({ id }) => id)).toEqual(['lind']);
	expect(of('ost').unlike).toEqual([]);
});

test('those of whom the article says most come first', () => {
	const counts = portraits.map(countOf);
	expect(counts).toEqual([...counts].sort((a, b) => b - a));
	expect(portraits).toHaveLength(6);
});

test('a source stands in a footnote and nowhere else; who also acts in the article is a voice', () => {
	expect(circleOf(of('lind'))).toBe('sources');
	expect(circleOf(of('courier'))).toBe('voices');
	expect(circleOf(of('strand'))).toBe('voices');
	expect(circleOf(of('guild'))).toBe('bodies');
	expect(circleOf(of('ost'))).toBe('states');
});

test('the hub has the most ties; without ties there is none', () => {
	expect(hubOf(portraits)?.actor.id).toBe('ost');
	expect(hubOf(portraits.map((one) => ({ ...one, ties: [] })))).toBeNull();
});
