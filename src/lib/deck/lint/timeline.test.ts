import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Timeline } from '../timeline-schema';
import { deckOf, lakeArticle } from './fixtures/lake';
import { lintArticle } from './lint';

const passages = [{ whole: true as const }];
const note = (text: string) => [{ text, sources: [{ name: 'The Post' }] }];
const deck = deckOf([{ fact: 'met' }, { fact: 'spoke' }], {
	actors: [{ id: 'tessia', kind: 'state', name: 'Tessia', role: 'a state' }],
	facts: [
		{
			id: 'met',
			says: 'They met.',
			date: '2021-06',
			passages,
			context: note('It was on 10 June 2021.'),
		},
		{ id: 'spoke', says: 'One spoke.', passages },
	],
});

function found(timeline: v.InferInput<typeof Timeline>): string[] {
	return lintArticle({ ...lakeArticle, decks: ['tried'] }, [deck], {
		timeline: v.parse(Timeline, timeline),
	})
		.filter(({ rule }) => rule === 'L45')
		.map(({ file, path }) => `${file} ${path.join('.')}`);
}

const met = { fact: 'met', name: 'They meet' };

test('a timeline of facts, with a date of the record that a note names, is right', () => {
	expect(
		found({
			headline: 'A meeting',
			events: [
				{ ...met, with: ['tessia'] },
				{ fact: 'spoke', name: 'One speaks', during: 'met' },
			],
			record: [{ fact: 'met', date: '2021-06-10', name: 'They meet' }],
		}),
	).toEqual([]);
});

test.each([
	['a fact that is not there', [{ fact: 'mett', name: 'x' }], 'events.0.fact'],
	['a fact twice', [met, met], 'events.1.fact'],
	['an actor who is not there', [{ ...met, with: ['tesia'] }], 'events.0.with.0'],
	[
		'a dated event during another',
		[met, { ...met, fact: 'met', during: 'met' }],
		'events.1.during',
	],
	[
		'an event during one without a date',
		[{ fact: 'spoke', name: 'x', during: 'spoke' }],
		'events.0.during',
	],
])('%s is an error', (_, events, path) => {
	expect(found({ headline: 'x', events })).toContain(`timeline ${path}`);
});

test.each([
	['that no note names', '2021-06-11'],
	['that is none', '2021-06-31'],
	['that is only part of one that a note names', '2021-06-01'],
])('a date of the record %s is an error', (_, date) => {
	const record = [{ fact: 'met', date, name: 'They meet' }];
	expect(found({ headline: 'x', events: [met], record })).toEqual(['timeline record.0.date']);
});

test('a date that stands instead of the article’s needs a correction that says so', () => {
	const record = [{ fact: 'met', date: '2021-06-10', name: 'They meet', instead: true }];
	expect(found({ headline: 'x', events: [met], record })).toEqual(['timeline record.0.instead']);
});
