import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PlacesMap } from '../map-schema';
import { deckOf, lakeArticle } from './fixtures/lake';
import { lintArticle } from './lint';

const passages = [{ whole: true as const }];
const kelby = { place: 'Kelby' };
const wrong = [
	{ place: 'Toll', misreading: true as const, why: 'No.' },
	{ place: 'Norr', misreading: true as const, why: 'No.' },
];
const deck = deckOf(
	[
		{ id: 'where', fact: 'met', answer: kelby, wrong },
		{ id: 'recalled', fact: 'met', answer: kelby },
		{ id: 'what', fact: 'left', answer: { text: 'A boat' } },
	],
	{
		actors: [{ id: 'tessia', kind: 'state', name: 'Tessia', role: 'a state' }],
		facts: [
			{ id: 'met', says: 'They met.', passages },
			{ id: 'left', says: 'They left.', passages, never: ['tessia'] },
		],
	},
);
type Input = v.InferInput<typeof PlacesMap>;
const town: Input['places'][number] = {
	...{
		id: 'kelby',
		name: 'Kelby',
		kind: 'city',
		role: 'city',
		says: 'a town',
		where: 'by the sea',
	},
	...{ at: [10, 50], facts: ['met'] },
};
const state: Input['places'][number] = {
	...{ ...town, id: 'tessia', name: 'Tessia', kind: 'state', role: 'named' },
	...{ actor: 'tessia', area: 'Tessia' },
};

function found(map: Partial<Input>): string[] {
	return lintArticle({ ...lakeArticle, decks: ['tried'] }, [deck], {
		map: v.parse(PlacesMap, {
			headline: 'x',
			lead: 'x',
			members: [],
			places: [town, state],
			...map,
		}),
	})
		.filter(({ rule }) => rule === 'L46')
		.map(({ file, path }) => `${file} ${path.join('.')}`);
}

test('places of facts and actors, and a question for one of them, are right', () => {
	expect(found({ asks: ['where'] })).toEqual([]);
});

test.each([
	['a place twice', { places: [town, town] }, 'places.1.id'],
	['a fact that is not there', { places: [{ ...town, facts: ['mett'] }] }, 'places.0.facts.0'],
	['an actor who is not there', { places: [{ ...state, actor: 'tesia' }] }, 'places.0.actor'],
	['a state without an area', { places: [{ ...state, area: undefined }] }, 'places.0'],
	['a question that is not there', { asks: ['wher'] }, 'asks.0'],
	['a question without options', { asks: ['recalled'] }, 'asks.0'],
	['a question that no place answers', { asks: ['what'] }, 'asks.0'],
])('%s is an error', (_, map, path) => {
	expect(found(map)).toEqual([`map ${path}`]);
});

test('a place that may never be a wrong answer is not offered as one', () => {
	const never = deckOf([{ id: 'where', fact: 'met', answer: kelby, wrong }], {
		actors: deck.actors,
		facts: [{ id: 'met', says: 'They met.', passages, never: ['tessia'] }],
	});
	const map = v.parse(PlacesMap, {
		...{ headline: 'x', lead: 'x', members: [], places: [town, state], asks: ['where'] },
	});
	const findings = lintArticle({ ...lakeArticle, decks: ['tried'] }, [never], { map });
	expect(findings.filter(({ rule }) => rule === 'L46').map(({ message }) => message)).toEqual([
		'Tessia may never be offered as a wrong answer to where.',
	]);
});
