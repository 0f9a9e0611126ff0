import { describe, expect, test } from 'vitest';
import { gradeChoice } from '../answer/choice';
import { gradeSeveral } from '../answer/several';
import type { Question } from '../deck/deck';
import type { Place } from '../deck/map';
import { pointingOf } from './pointing';

function place(id: string, name: string, actor?: string): Place {
	return {
		...{ id, name, kind: actor === undefined ? 'city' : 'state', role: 'named', marks: [] },
		...{ says: name, where: name, facts: [], questions: [] },
		...(actor === undefined ? {} : { actor }),
	};
}

const places = [
	place('madrid', 'Madrid'),
	place('japan', 'Japan', 'japan'),
	place('china', 'China', 'china'),
	place('islands', 'Solomon Islands', 'solomon-islands'),
];

function question(rest: Pick<Question, 'answer' | 'wrong'>): Question {
	return {
		...{ id: 'asked', version: 1, fact: 'fact', stem: 'Where?', recallOnly: false },
		...{ why: 'So it is.', passages: [], ...rest },
	};
}

const put = (kind: 'choice' | 'several', asked: Question) => ({
	...{ kind, id: asked.id, version: 1, article: 'lake', deck: 'tried', facts: ['fact'] },
	...{ asked, options: [] },
});

const base = question({
	answer: {
		kind: 'place',
		place: 'Solomon Islands',
		aliases: ['Solomons'],
		text: 'Solomon Islands',
	},
	wrong: [
		{
			kind: 'place',
			place: 'Japan',
			aliases: [],
			text: 'Japan',
			id: 'place:japan',
			why: 'Not there.',
		},
		{ kind: 'place', place: 'Kelby', aliases: [], text: 'Kelby', id: 'place:kelby' },
	],
});

describe('a question for one place', () => {
	const { question: asked, options, right } = pointingOf(put('choice', base), places);

	test('offers every place of the map, and nothing else', () => {
		expect('options' in asked && asked.options.map(({ text }) => text)).toEqual(
			places.map(({ name }) => name),
		);
		expect(new Set(options.values()).size).toBe(places.length);
	});

	test('is right at its place, and wrong at any other, with the deck’s reason where it has one', () => {
		const at = (id: string) => gradeChoice(asked.asked, options.get(id) ?? '');
		expect(right).toEqual(['islands']);
		expect(at('islands')).toEqual({ is: 'right', credit: 1 });
		expect(at('japan')).toMatchObject({ is: 'wrong', chosen: { why: 'Not there.' } });
		expect(at('madrid')).toMatchObject({ is: 'wrong', chosen: { text: 'Madrid' } });
	});

	test('has the ids that the same answers have elsewhere', () => {
		expect(options.get('japan')).toBe('place:japan');
		expect(options.get('islands')).toBe('place:solomon-islands');
	});

	test('that is about a state knows states by the actors that they are', () => {
		const answer = { kind: 'actor', actor: 'china', text: 'China' } as const;
		const of = pointingOf(put('choice', question({ answer, wrong: [] })), places);
		expect([...of.options.values()]).toEqual([
			'place:madrid',
			'actor:japan',
			'actor:china',
			'actor:solomon-islands',
		]);
	});

	test('whose answer is not on the map cannot be asked there', () => {
		const answer = { kind: 'place' as const, place: 'Kelby', aliases: [], text: 'Kelby' };
		expect(() => pointingOf(put('choice', question({ answer, wrong: [] })), places)).toThrow();
	});
});

describe('a question for several states', () => {
	const asked = question({
		answer: { kind: 'actors', actors: ['japan', 'china'], text: 'Japan and China' },
		wrong: [
			{
				...{
					kind: 'actors',
					actors: ['japan', 'solomon-islands'],
					text: 'Japan and the Solomon Islands',
				},
				...{ id: 'actors:japan+solomon-islands', why: 'They are elsewhere.' },
			},
		],
	});
	const { question: onMap, right } = pointingOf(put('several', asked), places);

	test('offers the states, and grades what was picked', () => {
		expect('options' in onMap && onMap.options.map(({ id }) => id)).toEqual([
			'japan',
			'china',
			'solomon-islands',
		]);
		expect(right).toEqual(['japan', 'china']);
		expect(gradeSeveral(onMap.asked, ['china', 'japan'])).toMatchObject({ is: 'right' });
		expect(gradeSeveral(onMap.asked, ['china'])).toMatchObject({ is: 'partly', credit: 0.5 });
	});

	test('says of a wrong pick what the deck says of it', () => {
		expect(gradeSeveral(onMap.asked, ['solomon-islands'])).toMatchObject({
			is: 'wrong',
			wrongly: [{ from: { why: 'They are elsewhere.' } }],
		});
	});
});
