import { describe, expect, it } from 'vitest';
import { figuresOf, readerOf, resumeAt, standingOf, unanswered } from './brief';

const part = (paragraph: number, ...ids: string[]) => ({
	paragraph,
	questions: ids.map((id) => ({ id, stem: id, options: [] })),
});
const parts = [part(1, 'a', 'b'), part(2, 'c', 'd', 'e'), part(3, 'f', 'g')];
const reader = (met: string[], read: number[] = []) => ({
	views: new Map(met.map((id) => [id, { phase: 'learning' as const }])),
	read: new Set(read),
});
const standings = (at: ReturnType<typeof reader>) => parts.map((each) => standingOf(each, at));

describe('a part of the brief', () => {
	it('is open, then read, then answered once each of its questions is in the schedule', () => {
		expect(standings(reader([]))).toEqual(['open', 'open', 'open']);
		expect(standings(reader(['a', 'c'], [1]))).toEqual(['read', 'open', 'open']);
		expect(standings(reader(['a', 'b', 'c', 'd'], [1, 2]))).toEqual(['answered', 'read', 'open']);
	});

	it('still asks what was met without being studied: left open in a quiz, or started over', () => {
		const { views } = reader(['a']);
		const after = new Map<string, { phase: 'learning' | 'new' }>(views).set('b', { phase: 'new' });
		expect(unanswered(part(1, 'a', 'b'), after)).toEqual(['b']);
	});
});

describe('a reader', () => {
	it('has read what is kept of this article and what was read since', () => {
		const partsRead = new Map([
			['a', new Set([1])],
			['b', new Set([2])],
		]);
		expect([...readerOf('a', { views: new Map(), partsRead }, [3]).read]).toEqual([1, 3]);
		expect([...readerOf('a', null, [3]).read]).toEqual([3]);
	});
});

describe('the whole brief', () => {
	it('goes on at the first part that is neither read nor answered', () => {
		expect(resumeAt(standings(reader([])))).toBe(0);
		expect(resumeAt(standings(reader(['c', 'd', 'e'], [1])))).toBe(2);
		expect(resumeAt(standings(reader([], [1, 2, 3])))).toBeNull();
	});

	it('counts what was read and what was answered', () => {
		expect(figuresOf(parts, reader(['a', 'b', 'c'], [2]))).toEqual({
			...{ parts: 3, read: 2, questions: 7, answered: 3 },
		});
	});
});
