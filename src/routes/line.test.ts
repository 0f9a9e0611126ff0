import { describe, expect, it } from 'vitest';
import { lineOf } from './line';

const questions = [
	{ questionId: 'a', missed: false },
	{ questionId: 'b', missed: true },
];

const line = (inHand: string | null, toCome: number) => lineOf({ questions, toCome, inHand });

describe('the line over a session', () => {
	it('shows what was done and missed, the question in hand, and those to come', () => {
		expect(line('c', 2)).toEqual({
			segments: ['done', 'missed', 'here', 'open'],
			label: 'Question 3 of 4; one missed so far',
			where: '3 of 4',
		});
	});

	it('goes back to the place of a question that comes again', () => {
		expect(line('b', 1)).toMatchObject({
			segments: ['done', 'here', 'open'],
			where: '2 of 3, again',
		});
	});

	it('counts no further than it has questions, at the end', () => {
		expect(line(null, 0)).toEqual({
			segments: ['done', 'missed'],
			label: '2 questions done; one missed',
			where: '',
		});
	});
});
