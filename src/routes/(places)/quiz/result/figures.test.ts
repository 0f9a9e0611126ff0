import { expect, it } from 'vitest';
import type { Marked } from '$lib/quiz/grade';
import type { Outcome } from '$lib/quiz/result';
import { segmentsOf } from './figures';

type Segmented = Parameters<typeof segmentsOf>[0];

const marked = (right: boolean, credit: number) =>
	({ is: 'answered', mark: { right, credit } }) as Outcome<Marked>;

it('the strip tells apart what was right, right in part, wrong, without an answer and not shown', () => {
	const outcomes = [
		marked(true, 1),
		marked(false, 0.5),
		marked(false, 0),
		{ is: 'unanswered' },
		{ is: 'late' },
		{ is: 'neverShown' },
	] as Outcome<Marked>[];
	const questions = outcomes.map((outcome) => ({ outcome }));
	expect(segmentsOf({ questions } as unknown as Segmented)).toEqual([
		'done',
		'partly',
		'missed',
		'left',
		'left',
		'open',
	]);
});
