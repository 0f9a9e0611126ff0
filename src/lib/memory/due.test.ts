import { describe, expect, it } from 'vitest';
import { unmetCard, type Card } from './card';
import { dueQueue, type DueInput } from './due';
import type { QuestionPlace } from './place';

const day = 100;
const now = 8_676_000_000_000;
const minute = 60_000;

/** `dates.3.visit` is a question of the deck on dates, in paragraph 3, and the fact is the visit. */
const place = (id: string): QuestionPlace => {
	const [deck = '', paragraph = '1', fact = id] = id.split('.');
	return { id, deck, paragraph: Number(paragraph), fact };
};
const due = (recall: number, more: Partial<Card> = {}): Card => ({
	...unmetCard,
	phase: 'review',
	// The queue is told below to read the stability as the probability of recall.
	stability: recall,
	introducedOn: 50,
	lastDay: 90,
	dueDay: 98,
	...more,
});
const step = (minutesFromNow: number, more: Partial<Card> = {}): Card => ({
	...unmetCard,
	phase: 'learning',
	introducedOn: day,
	countedOn: day,
	answeredOn: day,
	lastDay: day,
	dueAt: now + minutesFromNow * minute,
	...more,
});
const later = (more: Partial<Card>) => due(0.95, { dueDay: 120, ...more });
const newOnes = (deck: string, count: number) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [`${deck}.${index + 1}`, unmetCard]),
	);

function queue(cards: Record<string, Card>, more: Partial<DueInput> = {}) {
	const known: [string, Card] = ['retired', later({})];
	return dueQueue({
		cards: new Map([known, ...Object.entries(cards)].filter(([, card]) => card !== unmetCard)),
		questions: Object.keys(cards).map(place),
		settings: { newPerDay: 20, reviewsPerDay: 200, newOrder: 'article' },
		raised: { newQuestions: 0, reviews: 0 },
		day,
		now,
		seed: 1,
		recall: ({ stability }) => stability,
		...more,
	});
}
const ids = (...of: Parameters<typeof queue>) =>
	queue(...of).now.map(({ questionId }) => questionId);
const settings = { newPerDay: 20, reviewsPerDay: 200, newOrder: 'article' } as const;

describe('the order', () => {
	it('is steps by their time, then reviews and new questions', () => {
		const cards = { 'a.1': unmetCard, 'a.2': due(0.5), 'a.3': step(-1), 'a.4': step(-5) };
		expect(queue(cards).now).toEqual([
			{ questionId: 'a.4', asked: 'step' },
			{ questionId: 'a.3', asked: 'step' },
			{ questionId: 'a.2', asked: 'day' },
			{ questionId: 'a.1', asked: 'new' },
		]);
	});

	it('of reviews begins with what is likeliest forgotten, and settles ties by id', () => {
		expect(ids({ 'a.4': due(0.9), 'a.2': due(0.7), 'a.3': due(0.9), 'a.1': due(0.8) })).toEqual([
			'a.2',
			'a.1',
			'a.3',
			'a.4',
		]);
	});

	it('of reviews lets decks take turns', () => {
		const cards = {
			'a.1': due(0.1),
			'a.2': due(0.2),
			'a.3': due(0.3),
			'b.1': due(0.4),
			'b.2': due(0.5),
			'c.1': due(0.35),
		};
		expect(ids(cards)).toEqual(['a.1', 'c.1', 'a.2', 'b.1', 'a.3', 'b.2']);
	});

	it('of new questions follows the paragraphs, decks taking turns within one', () => {
		const cards = {
			'a.1': unmetCard,
			'a.1.second': unmetCard,
			'a.4': unmetCard,
			'b.1': unmetCard,
			'b.2': unmetCard,
			'c.3': unmetCard,
		};
		expect(ids(cards)).toEqual(['a.1', 'b.1', 'a.1.second', 'b.2', 'c.3', 'a.4']);
	});

	it('of new questions can be random, and stays as they are met', () => {
		const cards = newOnes('a', 12);
		const random = { settings: { ...settings, newOrder: 'random' as const } };
		const order = ids(cards, random);
		expect(order).not.toEqual(Object.keys(cards));
		expect([...order].sort()).toEqual(Object.keys(cards).sort());
		expect(ids(cards, { ...random, seed: 2 })).not.toEqual(order);
		const [first = '', ...rest] = order;
		expect(ids({ ...cards, [first]: later({ introducedOn: day }) }, random)).toEqual(rest);
	});

	it('spreads new questions evenly among the reviews, and goes on so as they are answered', () => {
		const cards: Record<string, Card> = { ...newOnes('n', 2) };
		for (let index = 1; index <= 7; index++) cards[`r.${index}`] = due(index / 10);
		const whole = ids(cards);
		expect(whole).toEqual(['r.1', 'r.2', 'n.1', 'r.3', 'r.4', 'r.5', 'n.2', 'r.6', 'r.7']);

		whole.forEach((id, answered) => {
			expect(ids(cards)).toEqual(whole.slice(answered));
			const fresh = cards[id] === unmetCard;
			cards[id] = later({ introducedOn: fresh ? day : 50, countedOn: day, answeredOn: day });
		});
	});
});

it('one deck alone is asked from when that is wanted', () => {
	const cards = {
		'a.1': due(0.5),
		'b.1': due(0.4),
		'a.2': step(-1),
		'b.2': step(-2),
		'a.3': unmetCard,
		'b.3': unmetCard,
		'b.4': step(3),
	};
	const { now: asked, waiting } = queue(cards, { decks: new Set(['a']) });
	expect(asked.map(({ questionId }) => questionId)).toEqual(['a.2', 'a.1', 'a.3']);
	expect(waiting.nextStepAt).toBeNull();
});

describe('a sibling', () => {
	it('of what was answered today waits for the next study day', () => {
		const cards = {
			'a.1.visit': later({ answeredOn: day }),
			'a.2.visit': due(0.5),
			'b.1.visit': unmetCard,
			'b.2': unmetCard,
		};
		expect(ids(cards)).toEqual(['b.2']);
		expect(queue(cards).waiting.siblings).toBe(2);
		expect(ids({ ...cards, 'a.1.visit': later({ answeredOn: day - 1 }) })).toContain('a.2.visit');
	});

	it('of what is in the queue waits, and a review goes before what is new', () => {
		const cards = { 'a.1.visit': unmetCard, 'b.1.visit': due(0.9), 'b.2.visit': due(0.8) };
		expect(ids(cards)).toEqual(['b.2.visit']);
		expect(queue(cards).waiting.siblings).toBe(2);
	});

	it('that is in a learning step does not wait, but others wait for it', () => {
		const cards = {
			'a.1.visit': step(-1),
			'a.2.visit': step(-2),
			'a.3.visit': due(0.5),
			'b.1.talks': step(8, { answeredOn: day - 1 }),
			'b.2.talks': unmetCard,
		};
		expect(ids(cards)).toEqual(['a.2.visit', 'a.1.visit']);
		expect(queue(cards).waiting.siblings).toBe(2);
	});
});

it('what is suspended or put off today is left out, and what was put off yesterday is back', () => {
	const cards = {
		'a.1': due(0.5, { suspended: true }),
		'a.2': due(0.5, { buriedOn: day }),
		'a.3': due(0.5, { buriedOn: day - 1 }),
		'a.4': step(-1, { suspended: true }),
		'a.5': { ...unmetCard, buriedOn: day },
	};
	expect(ids(cards)).toEqual(['a.3']);
});

describe('the limits', () => {
	it('hold back new questions and reviews, and say how many', () => {
		const cards = { ...newOnes('n', 4), 'r.1': due(0.3), 'r.2': due(0.2), 'r.3': due(0.1) };
		const limited = { settings: { ...settings, newPerDay: 1, reviewsPerDay: 3 } };
		expect(ids(cards, limited)).toEqual(['r.3', 'r.2', 'r.1']);
		expect(queue(cards, limited).waiting).toMatchObject({ newBeyondLimit: 4 });

		const tighter = { settings: { ...settings, newPerDay: 1, reviewsPerDay: 2 } };
		expect(ids(cards, tighter)).toEqual(['r.3', 'r.2']);
		expect(queue(cards, tighter).waiting).toMatchObject({ reviewsBeyondLimit: 1 });
	});

	it('are over all decks, whichever are asked from', () => {
		const cards = { ...newOnes('a', 3), ...newOnes('b', 3), 'b.9': later({ introducedOn: day }) };
		const onlyA = { decks: new Set(['a']), settings: { ...settings, newPerDay: 3 } };
		expect(ids(cards, onlyA)).toEqual(['a.1', 'a.2']);
		expect(queue(cards, onlyA).waiting.newBeyondLimit).toBe(1);
	});

	it('do not touch learning steps', () => {
		expect(ids({ 'a.1': step(-1) }, { settings: { ...settings, reviewsPerDay: 0 } })).toEqual([
			'a.1',
		]);
	});

	it('raised for today let more through', () => {
		const cards = { ...newOnes('n', 4), 'r.1': due(0.1), 'r.2': due(0.2) };
		const limited = { settings: { ...settings, newPerDay: 0, reviewsPerDay: 1 } };
		expect(ids(cards, limited)).toEqual(['r.1']);
		expect(ids(cards, { ...limited, raised: { newQuestions: 0, reviews: 5 } })).toEqual([
			'r.1',
			'r.2',
		]);
		expect(ids(cards, { ...limited, raised: { newQuestions: 1, reviews: 0 } })).toEqual([
			'r.1',
			'n.1',
		]);
	});
});

describe('when nothing else is left', () => {
	it('steps due within twenty minutes come now', () => {
		const cards = { 'a.1': step(20), 'a.2': step(5), 'a.3': step(21) };
		expect(queue(cards).now).toEqual([
			{ questionId: 'a.2', asked: 'step' },
			{ questionId: 'a.1', asked: 'step' },
		]);
		expect(queue(cards).waiting.nextStepAt).toBe(now + 21 * minute);
	});

	it('and only then', () => {
		const cards = { 'a.1': step(5), 'a.2': due(0.5) };
		expect(ids(cards)).toEqual(['a.2']);
		expect(queue(cards).waiting.nextStepAt).toBe(now + 5 * minute);
	});

	it('the queue is empty', () => {
		expect(queue({ 'a.1': later({}) })).toEqual({
			now: [],
			waiting: { newBeyondLimit: 0, reviewsBeyondLimit: 0, siblings: 0, nextStepAt: null },
		});
	});
});
