import { expect, test } from 'vitest';
import { deckOf, found } from './fixtures/lake';

interface Tie {
	from: string;
	verb: string;
	to: string;
	fact: string;
	mutual?: boolean;
}

function tied(...ties: Tie[]): string[] {
	return found(deckOf([{}], { ties }));
}

const signed = { from: 'verra', verb: 'signed with', to: 'ostmark', fact: 'delegations' };

test('two actors may be tied by a fact that names both, the speaker among them', () => {
	expect(tied(signed)).toEqual([]);
	const facts = [
		{
			id: 'mocked',
			says: 'He mocked the draft of Ostmark.',
			actors: ['ostmark'],
			said: { form: 'reported' as const, by: 'jon-orrel' },
			passages: [{ whole: true as const }],
		},
	];
	const ties = [{ from: 'jon-orrel', verb: 'mocked', to: 'ostmark', fact: 'mocked' }];
	expect(found(deckOf([{ fact: 'mocked' }], { facts, ties }))).toEqual([]);
});

test('a fact that names one of them, or neither, bears no tie', () => {
	expect(tied({ ...signed, to: 'norra' })).toEqual(['L37 ties.0.fact']);
	expect(tied({ ...signed, fact: 'summit-days' })).toEqual(['L37 ties.0.fact', 'L37 ties.0.fact']);
});

test('nobody is tied to themselves', () => {
	expect(tied({ ...signed, to: 'verra' })).toEqual(['L37 ties.0.to']);
});

test('the same is said once; another verb, or the other way round, is another tie', () => {
	expect(tied(signed, { ...signed, verb: 'Signed with' })).toEqual(['L37 ties.1.verb']);
	expect(tied(signed, { ...signed, verb: 'met' })).toEqual([]);
	const back = { ...signed, from: 'ostmark', to: 'verra' };
	expect(tied(signed, back)).toEqual([]);
	expect(tied({ ...signed, mutual: true }, { ...back, mutual: true })).toEqual(['L37 ties.1.verb']);
});

test('an actor or a fact that is not there is told once, as a broken reference', () => {
	expect(tied({ ...signed, from: 'vera' })).toEqual(['L36 ties.0.from']);
	expect(tied({ ...signed, fact: 'delegation' })).toEqual(['L36 ties.0.fact']);
});
