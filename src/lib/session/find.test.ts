import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, event } from '../history/fixtures/events';
import { missedAfter } from '../history/missed';
import { newQuestionView, type QuestionView } from '../history/question-view';
import { events, people } from '../quiz/fixtures/harbour';
import { questionsByActor } from './by-actor';
import {
	findables,
	findAll,
	findMarks,
	findStates,
	found,
	foundFacts,
	type FindInput,
	type FindQuery,
} from './find';
import { makeFind, parseFind } from './find-link';

const miss = event(answered({ outcome: 'wrong' }));
const removal = event({ type: 'missRemoved', payload: { questionId: 'q' } });
const all = findables([events, people]);
const day = 20_000;
const views = (own: Record<string, Partial<QuestionView>>): FindInput => ({
	views: new Map(
		Object.entries(own).map(([id, view]) => [id, { ...newQuestionView(id), ...view }]),
	),
	day,
	now: day * 86_400_000,
});
const ids = (query: Partial<FindQuery>, input: FindInput | null = null) =>
	found(all, { ...findAll, ...query }, input).map(({ question }) => question.id);

describe('a search', () => {
	it('for nothing finds every question, in the order of the decks', () => {
		expect(ids({})).toEqual([...events.questions, ...people.questions].map(({ id }) => id));
	});

	it('finds by words of the question, its answer, its fact and its actors, in any order', () => {
		expect(ids({ text: 'herring' })).toEqual(['fair-when']);
		expect(ids({ text: 'bay boats' })).toEqual(['boats-count']);
		expect(ids({ text: 'Kelby' })).toEqual(['quarry-where']);
		expect(ids({ text: 'ostmark' })).toEqual(['guild-who']);
		expect(ids({ text: 'herring ferry' })).toEqual([]);
	});

	it('finds while a word is still being typed, whatever its case, marks and spaces', () => {
		expect(ids({ text: 'herr' })).toEqual(['fair-when']);
		expect(ids({ text: '  HÉRRING  fair ' })).toEqual(['fair-when']);
	});

	it('finds by the learner’s own note', () => {
		const input = views({ 'toll-why': { note: 'Ask grandmother about it' } });
		expect(ids({ text: 'grandmother' }, input)).toEqual(['toll-why']);
		expect(ids({ mark: 'noted' }, input)).toEqual(['toll-why']);
	});

	it('never throws, and finds no more with more words', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (one, other) => {
				const fewer = ids({ text: `${one} ${other}` });
				expect(ids({ text: one })).toEqual(expect.arrayContaining(fewer));
			}),
		);
	});
});

describe('a filter', () => {
	it('keeps to a deck, a kind of answer, an actor', () => {
		expect(ids({ deck: 'harbour/people' })).toHaveLength(people.questions.length);
		expect(ids({ kind: 'date' })).toEqual(['fair-when', 'storm-when']);
		expect(ids({ actor: 'harbour/ost' })).toEqual(['guild-who']);
		expect(ids({ actor: 'elsewhere/ost' })).toEqual([]);
	});

	it('keeps to how a question stands with the learner', () => {
		const input = views({
			'fair-when': { phase: 'review', stability: 30, lastDay: day - 9, dueDay: day + 5 },
			'storm-when': { phase: 'review', stability: 5, lastDay: day - 9, dueDay: day },
			'boats-count': { phase: 'learning', dueAt: day * 86_400_000 + 60_000, lastDay: day },
			'song-what': { suspended: true, starred: true, missed: missedAfter(null, miss, 'new') },
			'guild-who': { missed: missedAfter(missedAfter(null, miss, 'new'), removal, 'new') },
		});
		expect(ids({ state: 'known' }, input)).toEqual(['fair-when']);
		expect(ids({ state: 'learning' }, input)).toEqual(['storm-when', 'boats-count']);
		expect(ids({ state: 'due' }, input)).toEqual(['storm-when']);
		expect(ids({ state: 'suspended' }, input)).toEqual(['song-what']);
		expect(ids({ state: 'new' }, input)).toHaveLength(all.length - 3);
		expect(ids({ mark: 'starred' }, input)).toEqual(['song-what']);
		expect(ids({ mark: 'missed' }, input)).toEqual(['song-what']);
		expect(ids({ mark: 'starred', state: 'known' }, input)).toEqual([]);
	});

	it('by the learner finds nothing before they are read', () => {
		expect(ids({ state: 'new' })).toEqual([]);
	});
});

describe('facts', () => {
	it('are found by what they say, each once', () => {
		const facts = foundFacts([...all, ...all], { ...findAll, text: 'boats' });
		expect(facts.map(({ fact }) => fact.id)).toEqual(['boats-count']);
	});
});

describe('the questions of an actor', () => {
	it('are those whose fact or answer is about them, the actor with the most first', () => {
		const actors = questionsByActor([events, people]);
		expect(actors[0]?.questions.length).toBeGreaterThanOrEqual(actors[1]?.questions.length ?? 0);
		const of = (id: string) => actors.find((each) => each.id === id)?.questions;
		expect(of('harbour/ost')).toEqual(['guild-who']);
		expect(of('harbour/strand')).toEqual(['captain-who']);
		expect(of('harbour/vell')).toEqual([]);
	});
});

describe('a link to Find', () => {
	const query: fc.Arbitrary<FindQuery> = fc.record({
		text: fc.string({ unit: 'grapheme' }),
		deck: fc.option(fc.constant('harbour/people')),
		kind: fc.option(fc.constantFrom('date', 'text', 'actors')),
		actor: fc.option(fc.constant('harbour/ost')),
		state: fc.option(fc.constantFrom(...findStates)),
		mark: fc.option(fc.constantFrom(...findMarks)),
	});

	it('is read back as it was made', () => {
		fc.assert(
			fc.property(query, fc.option(fc.constant('fair-when')), (wanted, open) => {
				expect(parseFind(makeFind({ query: wanted, open }))).toEqual({ query: wanted, open });
			}),
		);
	});

	it('leaves out what cannot be read, and is empty for everything', () => {
		expect(parseFind('#state=asleep&kind=smell')).toEqual({ query: findAll, open: null });
		expect(makeFind({ query: findAll })).toBe('');
	});
});
