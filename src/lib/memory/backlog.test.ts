import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogOf, leastPerDay, loadOf, spreadBacklog, type Backlog } from './backlog';
import { unmetCard, type Card } from './card';
import type { QuestionPlace } from './place';
import { spreadCards } from './spread';

const day = 20_000;
const place = (id: string, fact = id): QuestionPlace => ({ id, deck: 'a', fact, paragraph: 1 });
const due = (dueDay: number, rest: Partial<Card> = {}): Card => ({
	...unmetCard,
	phase: 'review',
	stability: 10,
	lastDay: dueDay - 10,
	dueDay,
	...rest,
});

/** A backlog of 300, of facts with up to four questions, and what comes besides in the next weeks. */
const backlog: fc.Arbitrary<Backlog> = fc
	.record({
		facts: fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 300, maxLength: 300 }),
		coming: fc.array(fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 40 }), {
			maxLength: 20,
		}),
	})
	.map(({ facts, coming }) => ({
		overdue: facts.map((fact, at) => place(`q${at}`, `f${fact}`)),
		coming: coming.map((each, inDays) =>
			each.map((fact, at) => place(`c${inDays}-${at}`, `f${fact}`)),
		),
	}));

describe('a backlog of 300 that is spread', () => {
	it('never goes over the daily load that was chosen, but for what comes by itself', () => {
		fc.assert(
			fc.property(backlog, fc.integer({ min: 1, max: 120 }), (all, perDay) => {
				const days = spreadBacklog(all, perDay);
				loadOf(all, days, days.length).forEach((load, at) => {
					const own = all.coming[at]?.length ?? 0;
					expect(load).toBeLessThanOrEqual(Math.max(perDay, own));
				});
			}),
		);
	});

	it('drops nothing, and asks nothing twice', () => {
		fc.assert(
			fc.property(backlog, fc.integer({ min: 1, max: 120 }), (all, perDay) => {
				const ids = spreadBacklog(all, perDay)
					.flat()
					.map(({ id }) => id);
				expect(ids.sort()).toEqual(all.overdue.map(({ id }) => id).sort());
			}),
		);
	});

	it('puts no two questions of a fact on one day', () => {
		fc.assert(
			fc.property(backlog, fc.integer({ min: 5, max: 120 }), (all, perDay) => {
				for (const [at, places] of spreadBacklog(all, perDay).entries()) {
					const others = (all.coming[at] ?? []).map(({ fact }) => fact);
					const facts = places.map(({ fact }) => fact);
					expect(new Set(facts).size).toBe(facts.length);
					expect(facts.some((fact) => others.includes(fact))).toBe(false);
				}
			}),
		);
	});

	it('is through in the days that were chosen, with no fewer a day', () => {
		fc.assert(
			fc.property(backlog, fc.integer({ min: 8, max: 40 }), (all, days) => {
				const perDay = leastPerDay(all, days);
				fc.pre(perDay !== null);
				expect(spreadBacklog(all, perDay).length).toBeLessThanOrEqual(days);
				if (perDay > 1) expect(spreadBacklog(all, perDay - 1).length).toBeGreaterThan(days);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('a backlog', () => {
	it('is what was due before today, the lowest recall first; the rest comes by itself', () => {
		const cards = new Map([
			['weak', due(day - 5, { stability: 1 })],
			['strong', due(day - 5, { stability: 90 })],
			['today', due(day)],
			['later', due(day + 2)],
			['out', due(day - 5, { suspended: true })],
			['put off', due(day - 5, { buriedOn: day })],
			['step', { ...unmetCard, phase: 'learning' as const, dueAt: 0, lastDay: day - 9 }],
		]);
		const found = backlogOf({
			cards,
			questions: [...cards.keys(), 'never met'].map((id) => place(id)),
			day,
			recall: ({ stability }) => stability / 100,
		});
		const ids = (places: QuestionPlace[]) => places.map(({ id }) => id);
		expect(ids(found.overdue)).toEqual(['weak', 'strong']);
		expect(found.coming.map(ids)).toEqual([['today'], [], ['later']]);
	});

	it('needs at least one question a day', () => {
		expect(() => spreadBacklog({ overdue: [], coming: [] }, 0)).toThrow('At least one');
	});
});

describe('a question that waits for its day', () => {
	const spread = new Map([['q', { since: day, day: day + 3 }]]);
	const dueDayOf = (card: Card) => spreadCards(new Map([['q', card]]), spread).get('q')?.dueDay;

	it('is due on it, until it is answered', () => {
		expect(dueDayOf(due(day - 5))).toBe(day + 3);
		expect(dueDayOf(due(day + 9, { lastDay: day + 1 }))).toBe(day + 9);
	});

	it('keeps its own day where it was not overdue after all, and has none while new', () => {
		expect(dueDayOf(due(day + 1, { lastDay: day - 9 }))).toBe(day + 1);
		expect(dueDayOf(unmetCard)).toBeNull();
	});
});
