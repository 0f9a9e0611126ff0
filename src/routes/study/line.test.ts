import { describe, expect, it } from 'vitest';
import type { Desk } from './desk';
import { lineOf } from './line';

const questions = [
	{ questionId: 'a', missed: false },
	{ questionId: 'b', missed: true },
];

/** A desk with as much of it as the line is made from. */
function desk(inHand: string | null, toCome: number): Desk {
	const card = inHand === null ? null : { question: { id: inHand } };
	return { progress: { questions }, toCome, card } as unknown as Desk;
}

describe('the line over a session', () => {
	it('shows what was done and missed, the question in hand, and those to come', () => {
		expect(lineOf(desk('c', 2))).toEqual({
			segments: ['done', 'missed', 'here', 'open'],
			label: 'Question 3 of 4; one missed so far',
			where: '3 of 4',
		});
	});

	it('goes back to the place of a question that comes again', () => {
		expect(lineOf(desk('b', 1))).toMatchObject({
			segments: ['done', 'here', 'open'],
			where: '2 of 3, again',
		});
	});

	it('counts no further than it has questions, at the end', () => {
		expect(lineOf(desk(null, 0))).toEqual({
			segments: ['done', 'missed'],
			label: '2 questions done; one missed',
			where: '',
		});
	});
});
