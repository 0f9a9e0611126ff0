import { describe, expect, it } from 'vitest';
import type { Given } from '../events/answer';
import type { PaperQuestion } from '../quiz/question';
import { graded, known, match, order, several } from './fixtures/graded';
import { reportOf } from './verdict';

const report = (question: PaperQuestion, given: Given) =>
	reportOf(question, graded(question, given), known);

describe('several', () => {
	const picked = (...actors: string[]) => report(several, { kind: 'several', actors });

	it('are told by how many were found, and how many were none', () => {
		expect(picked('lind', 'ruun', 'ostmark').headline).toBe('Right: all three.');
		expect(picked('lind', 'ruun').headline).toBe('Partly right: two of three found.');
		expect(picked('lind', 'ruun', 'vell').headline).toBe(
			'Partly right: two of three found, one picked in error.',
		);
		expect(picked('lind', 'vell').headline).toBe(
			'Wrong: one of three found, one picked in error, which takes it away again.',
		);
		expect(picked('vell').headline).toBe('Wrong: none of the three.');
	});

	it('are told one by one', () => {
		const { parts, given, why } = picked('lind', 'vell', 'toll');
		expect(parts?.map(({ text, is, lines }) => [text, is, lines.join()])).toEqual([
			['Ruun', 'wrong', 'Not picked'],
			['Ada Lind', 'right', ''],
			['Ostmark', 'wrong', 'Not picked'],
			['Vell', 'wrong', 'Picked in error'],
			['Toll', 'wrong', 'Picked in error'],
		]);
		expect(given).toBeNull();
		expect(why).toEqual(['Vell: Vell built the pier.']);
	});
});

describe('an order', () => {
	const put = (...ids: string[]) => report(order, { kind: 'order', ids });

	it('is told by its pairs', () => {
		expect(put('pier', 'lamp', 'bell').headline).toBe('Right: all in their places.');
		expect(put('lamp', 'pier', 'bell').headline).toBe(
			'Partly right: of three pairs, two stand in the right order.',
		);
		expect(put('lamp', 'bell', 'pier').headline).toBe(
			'Partly right: of three pairs, one stands in the right order.',
		);
		expect(put('bell', 'lamp', 'pier').headline).toBe('Wrong: it is the other way round.');
	});

	it('is told event by event, with its date, in the right order', () => {
		expect(put('lamp', 'pier', 'bell').parts?.map(({ id, is, lines }) => [id, is, lines])).toEqual([
			['pier', 'wrong', ['2 May 1901', 'Yours: at 2']],
			['lamp', 'wrong', ['1902', 'Yours: at 1']],
			['bell', 'right', ['March 1905']],
		]);
	});
});

describe('a matching', () => {
	const paired = (pairs: [string, string][]) =>
		report(match, {
			kind: 'match',
			pairs: pairs.map(([prompt, option]) => ({ prompt, option: `actor:${option}` })),
		});

	it('is told by how many are right, and how many were left open', () => {
		const right: [string, string] = ['sail', 'lind'];
		expect(paired([right, ['salt', 'strand']]).headline).toBe('Right: both.');
		expect(paired([right]).headline).toBe('Partly right: one of two, one left open.');
		expect(paired([['sail', 'vell']]).headline).toBe('Wrong: neither, one left open.');
	});

	it('is told pair by pair', () => {
		const { parts } = paired([['sail', 'vell']]);
		expect(parts).toEqual([
			{
				id: 'sail',
				is: 'wrong',
				text: '“we sail at dawn”',
				quoted: true,
				lines: ['Yours: Vell', 'Right: Ada Lind'],
			},
			{
				id: 'salt',
				is: 'open',
				text: 'The salt was dear.',
				quoted: false,
				lines: ['Right: Bo Strand'],
			},
		]);
	});
});
