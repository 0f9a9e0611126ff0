import { describe, expect, test } from 'vitest';
import { offerOfDay, oneToPlace } from './one-to-place';

const both = { timelines: ['one'], maps: ['one'] };

describe('what a study day offers', () => {
	test('is the timeline on one day and the map on the next', () => {
		const days = [20_512, 20_513, 20_514].map((day) => offerOfDay(day, both)?.on);
		expect(days).toEqual(['timeline', 'map', 'timeline']);
	});
	test('is the drawing that there is, every day', () => {
		const maps = { timelines: [], maps: ['one'] };
		expect([1, 2].map((day) => offerOfDay(day, maps))).toEqual([
			{ article: 'one', on: 'map' },
			{ article: 'one', on: 'map' },
		]);
	});
	test('takes the articles in turn', () => {
		const two = { timelines: ['b', 'a'], maps: ['a'] };
		const days = [0, 1, 2].map((day) => offerOfDay(day, two));
		expect(days.map((one) => `${one?.article} ${one?.on}`)).toEqual([
			...['a timeline', 'a map', 'b timeline'],
		]);
	});
	test('is nothing where nothing is drawn', () => {
		expect(offerOfDay(1, { timelines: [], maps: [] })).toBeNull();
	});
});

describe('the one that is asked', () => {
	const tasks = ['a', 'b', 'c'].map((id) => ({ id }));
	const none: ReadonlySet<string> = new Set();
	const ask = (day: number, met: ReadonlySet<string> = none, done: readonly string[] = []) =>
		oneToPlace(tasks, { met, done, day })?.id;

	test('is one that the learner has met, where there is one', () => {
		for (const day of [0, 1, 2, 3, 4, 5]) expect(ask(day, new Set(['b']))).toBe('b');
	});
	test('is another each time that its drawing has its turn', () => {
		expect([0, 2, 4, 6].map((day) => ask(day))).toEqual(['a', 'b', 'c', 'a']);
		expect([1, 3, 5].map((day) => ask(day))).toEqual(['a', 'b', 'c']);
	});
	test('is none that was asked in this visit, and any when those that were met are done', () => {
		expect(ask(0, new Set(['b']), ['b'])).toBe('a');
		expect(ask(0, none, ['a', 'b', 'c'])).toBeUndefined();
	});
});
