import { describe, expect, it } from 'vitest';
import { unmetCard, type Card } from '../memory/card';
import type { Progress } from '../session/progress';
import { nextInSession, type SessionInput } from './next';

const now = 1_000_000_000;
const day = 11;

function due(id: string, dueDay = day): [string, Card] {
	return [
		id,
		{
			...unmetCard,
			phase: 'review',
			stability: 5,
			reps: 3,
			lastDay: 6,
			dueDay,
			introducedOn: 1,
			countedOn: 6,
			answeredOn: 6,
		},
	];
}

function learning(id: string, dueAt: number): [string, Card] {
	return [
		id,
		{
			...unmetCard,
			phase: 'learning',
			stability: 1,
			reps: 1,
			lastDay: day,
			dueAt,
			introducedOn: day,
			countedOn: day,
			answeredOn: day,
		},
	];
}

function input(cards: [string, Card][], over: Partial<SessionInput> = {}): SessionInput {
	const progress: Progress = { questions: [], durationMillis: 0, undoable: null, held: null };
	return {
		cards: new Map(cards),
		questions: cards.map(([id]) => ({ id, deck: 'd', fact: `fact of ${id}`, paragraph: 1 })),
		settings: { newPerDay: 20, reviewsPerDay: 200, newOrder: 'article' },
		raised: { newQuestions: 0, reviews: 0 },
		day,
		now,
		seed: 1,
		recall: () => 0.9,
		progress,
		cap: null,
		first: null,
		...over,
	};
}

function had(...ids: string[]): Partial<SessionInput> {
	const questions = ids.map((questionId) => ({ questionId, missed: false }));
	return { progress: { questions, durationMillis: 0, undoable: null, held: null } };
}

describe('what a session asks next', () => {
	it('is the head of the queue, and all that are due are to come', () => {
		const { next, toCome } = nextInSession(input([due('a'), due('b')]));
		expect(next).toEqual({ questionId: 'a', asked: 'day' });
		expect(toCome).toBe(2);
	});

	it('is nothing when nothing is due', () => {
		expect(nextInSession(input([due('a', day + 1)])).next).toBeNull();
	});

	it('is what an undo brought back, before anything else', () => {
		const back = input([due('a'), due('b')], {
			progress: { questions: [], durationMillis: 0, undoable: null, held: 'b' },
		});
		expect(nextInSession(back).next?.questionId).toBe('b');
	});

	it('begins with the question that was asked for', () => {
		const begun = input([due('a'), ['b', unmetCard]], { first: 'b' });
		expect(nextInSession(begun).next).toEqual({ questionId: 'b', asked: 'new' });
	});

	it('passes over a question asked for that is left out', () => {
		const begun = input([due('a'), ['b', { ...unmetCard, suspended: true }]], { first: 'b' });
		expect(nextInSession(begun).next?.questionId).toBe('a');
	});

	it('passes over a question asked for that the session does not draw on', () => {
		const cards = [due('a'), due('b')];
		expect(nextInSession(input(cards, { first: 'nowhere' })).next?.questionId).toBe('a');
		const ofDecks = { first: 'b', decks: new Set(['d']) };
		const questions = input(cards).questions.map((place) =>
			place.id === 'b' ? { ...place, deck: 'other' } : place,
		);
		expect(nextInSession(input(cards, { ...ofDecks, questions })).next?.questionId).toBe('a');
	});

	it('counts the question asked for among those to come, also beyond the limit of the day', () => {
		const beyond = { settings: { newPerDay: 0, reviewsPerDay: 200, newOrder: 'article' } } as const;
		const begun = input([due('a'), ['b', unmetCard]], { ...beyond, first: 'b' });
		expect(nextInSession(begun)).toMatchObject({ next: { questionId: 'b' }, toCome: 2 });
		expect(nextInSession({ ...begun, cap: 1 })).toMatchObject({ toCome: 1 });
	});

	it('puts a new question asked for in the place of the last that the limit lets in', () => {
		const limit = { settings: { newPerDay: 2, reviewsPerDay: 200, newOrder: 'article' } } as const;
		const cards: [string, Card][] = ['a', 'b', 'c'].map((id) => [id, unmetCard]);
		expect(nextInSession(input(cards, { ...limit, first: 'c' }))).toMatchObject({
			next: { questionId: 'c' },
			toCome: 2,
		});
	});

	it('keeps to the cap, and tells how many are still to come under it', () => {
		const capped = input([due('a'), due('b'), due('c')], { ...had('x'), cap: 2 });
		expect(nextInSession(capped)).toMatchObject({ next: { questionId: 'a' }, toCome: 1 });
		expect(nextInSession({ ...capped, ...had('x', 'y') })).toMatchObject({ next: null, toCome: 0 });
	});

	it('finishes the steps of its own questions although the cap is reached and others are due', () => {
		const capped = input([due('a'), learning('b', now + 60_000)], { ...had('b'), cap: 1 });
		expect(nextInSession(capped).next).toEqual({ questionId: 'b', asked: 'step' });
	});
});
