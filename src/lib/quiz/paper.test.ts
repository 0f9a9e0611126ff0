import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckVersion } from '../deck/version';
import { actor, date, deck, events, fact, people } from './fixtures/harbour';
import kept from './fixtures/papers.json';
import { drawPaper, type Draw, type Paper } from './paper';
import { paperMark } from './paper-mark';
import type { PaperQuestion } from './question';
import { paperKinds, type PaperKind } from './quiz-settings';

const anySeed = fc.integer({ min: 0, max: 0xffff_ffff });
const harbour = [events, people];

function paperOf(rest: Partial<Draw> & { count?: number; kinds?: readonly PaperKind[] } = {}) {
	const { count = 100, kinds = paperKinds, ...draw } = rest;
	return drawPaper({ decks: harbour, settings: { count, kinds }, seed: 1, ...draw });
}

const ids = ({ questions }: Paper) => questions.map(({ id }) => id);

function only<Kind extends PaperKind>(paper: Paper, kind: Kind) {
	return paper.questions.filter(
		(one): one is Extract<PaperQuestion, { kind: Kind }> => one.kind === kind,
	);
}

describe('a paper', () => {
	it('is for ever what its seed and its decks make it', () => {
		const drawn = kept.map(({ seed, settings }) =>
			paperOf({ seed, count: settings.count, kinds: settings.kinds as PaperKind[] }),
		);
		expect(drawn).toEqual(kept);
	});

	it('is the same whatever order its decks and their questions are written in', () => {
		fc.assert(
			fc.property(anySeed, fc.integer({ min: 1, max: 12 }), (seed, count) => {
				const turned = [people, events].map((one) => ({
					...one,
					questions: [...one.questions].reverse().map((asked) => ({
						...asked,
						wrong: [...asked.wrong].reverse(),
					})),
				}));
				const paper = paperOf({ seed, count });
				const again = paperOf({ seed, count, decks: turned });
				expect(paperMark(again)).toBe(paperMark(paper));
				expect(ids(again)).toEqual(ids(paper));
			}),
		);
	});

	it('has as many questions as asked, or as many as there are', () => {
		expect(paperOf({ count: 3 }).questions).toHaveLength(3);
		const all = paperOf({ kinds: ['choice'] });
		expect(all.settings.count).toBe(100);
		expect(all.questions).toHaveLength(7);
	});

	it('is spread over its decks, also at its beginning', () => {
		fc.assert(
			fc.property(anySeed, (seed) => {
				const decks = paperOf({ seed, count: 6, kinds: ['choice'] }).questions.map((q) => q.deck);
				expect(new Set(decks.slice(0, 2)).size).toBe(2);
			}),
		);
	});

	it('asks in the kinds that were wanted alone', () => {
		for (const kind of paperKinds) {
			const { questions } = paperOf({ kinds: [kind] });
			expect(questions.length).toBeGreaterThan(0);
			expect(new Set(questions.map((one) => one.kind))).toEqual(new Set([kind]));
		}
	});

	it('can ask again what was missed, and nothing else', () => {
		const missed = new Set(['mayor-who', 'boats-count', 'song-what']);
		const retry = paperOf({ only: missed, count: 3 });
		expect([new Set(ids(retry)), retry.retry]).toEqual([missed, true]);
	});

	it('differs from seed to seed', () => {
		const marks = [1, 2, 3, 4, 5, 6].map((seed) => paperMark(paperOf({ seed, count: 5 })));
		expect(new Set(marks).size).toBe(6);
	});

	it('is plain data with every text that it shows', () => {
		const paper = paperOf();
		expect(JSON.parse(JSON.stringify(paper))).toEqual(paper);
	});
});

describe('a question on a paper', () => {
	it('never is a choice when it is to be recalled, nor typed when it is a statement', () => {
		const recalled = [...events.questions, ...people.questions].filter((one) => one.recallOnly);
		expect(recalled.map(({ id }) => id)).toEqual(['storm-when', 'paper-which', 'toll-why']);
		for (let seed = 0; seed < 40; seed++) {
			const { questions } = paperOf({ seed });
			for (const one of questions.filter(({ id }) => recalled.some((other) => other.id === id))) {
				expect(one.kind).toBe(one.id === 'storm-when' ? 'date' : 'name');
			}
			expect(questions.map(({ id }) => id)).not.toContain('toll-why');
		}
	});

	it('offers the right option in every place about as often', () => {
		const places = [0, 0, 0];
		for (let seed = 0; seed < 600; seed++) {
			const [one] = only(paperOf({ seed, only: new Set(['song-what']) }), 'choice');
			const place = one?.options.findIndex(({ text }) => text === 'The long night') ?? -1;
			places[place] = (places[place] ?? 0) + 1;
		}
		for (const count of places) expect(Math.abs(count - 200)).toBeLessThan(50);
	});

	it('of several right offers each actor alone, and each once', () => {
		const [guild] = only(paperOf({ kinds: ['several'] }), 'several');
		expect(guild?.options.map(({ text }) => text).sort()).toEqual([
			'Ada Lind',
			'Bo Strand',
			'Ostmark',
			'Ruun',
			'Vell',
		]);
		expect(guild?.options.map(({ id }) => id)).toContain('ost');
	});

	it('to be put in order never begins in the right order', () => {
		for (let seed = 0; seed < 60; seed++) {
			const [ordering] = only(paperOf({ seed, kinds: ['order'] }), 'order');
			expect(ordering?.right).toEqual(['pier-opened', 'lamp-lit', 'bell-hung']);
			expect(ordering?.statements.map((one) => one.id)).not.toEqual(ordering?.right);
		}
	});

	it('to be matched has one right option for each statement, and one to spare', () => {
		const matchings = only(paperOf({ kinds: ['match'] }), 'match');
		const roles = matchings.find(({ id }) => id === 'roles');
		expect(roles?.prompts.map((one) => one.text).sort()).toEqual([
			'builder of the pier',
			'buyer of the salt',
		]);
		expect(new Map(roles?.prompts.map(({ id, right }) => [id, right]))).toEqual(
			new Map([
				['salt-bought', 'actor:ruun'],
				['pier-built', 'actor:vell'],
			]),
		);
		expect(roles?.options).toHaveLength(3);
	});

	it('to be matched with its speaker is quoted where there are words', () => {
		const said = { form: 'direct' as const, by: 'lind', words: 'The sea is our road' };
		const quotes = deck('quotes', [], [fact('a', 'She spoke.', { said }), fact('b', 'He wrote.')], {
			matchings: [
				{
					id: 'speakers',
					by: 'speaker',
					pairs: [
						{ fact: 'a', with: actor('lind') },
						{ fact: 'b', with: actor('strand') },
					],
					extra: [],
				},
			],
		});
		const [speakers] = only(paperOf({ decks: [quotes], seed: 2 }), 'match');
		expect(new Map(speakers?.prompts.map(({ text, form }) => [text, form]))).toEqual(
			new Map([
				['The sea is our road', 'quotation'],
				['He wrote.', 'statement'],
			]),
		);
	});
});

describe('what can have two right answers', () => {
	const tied = (dates: string[]) =>
		deck(
			'tied',
			[],
			dates.map((one, at) => fact(`e${at}`, `Event ${at}.`, { date: one })),
			{
				orderings: [{ id: 'tie', facts: dates.map((_, at) => `e${at}`) }],
			},
		);
	const matched = (extra: string) =>
		deck('matched', [], [fact('a', 'It began.'), fact('b', 'It ended.')], {
			matchings: [
				{
					id: 'dates',
					by: 'date',
					pairs: [
						{ fact: 'a', with: date('1903-06-28') },
						{ fact: 'b', with: date('1904') },
					],
					extra: [date(extra)],
				},
			],
		});

	it('is never to be put in order: a tie at the stored precision', () => {
		expect(ids(paperOf({ decks: [tied(['1903', '1904', '1905'])] }))).toEqual(['tie']);
		expect(ids(paperOf({ decks: [tied(['1903', '1904', '1904-05'])] }))).toEqual([]);
	});

	it('is never to be matched: an option that covers another', () => {
		expect(ids(paperOf({ decks: [matched('1906')] }))).toEqual(['dates']);
		expect(ids(paperOf({ decks: [matched('1903-06')] }))).toEqual([]);
	});
});

describe('a mark of a paper', () => {
	it('stays when a text is polished, and changes with its deck’s version', () => {
		const polished = {
			...people,
			questions: people.questions.map((one) => ({ ...one, why: 'Yes.' })),
		};
		expect(paperMark(paperOf({ decks: [events, polished] }))).toBe(paperMark(paperOf()));
		const questions = people.questions.map((one, at) => (at === 0 ? { ...one, version: 2 } : one));
		const raised = { ...people, questions, version: deckVersion(questions) };
		expect(paperMark(paperOf({ decks: [events, raised] }))).not.toBe(paperMark(paperOf()));
	});
});
