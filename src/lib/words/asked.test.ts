import { describe, expect, it } from 'vitest';
import { question } from '../answer/fixtures/questions';
import type { PaperQuestion } from '../quiz/question';
import { stemOf } from './asked';
import { mapCaption, mapLabel } from './paper-map';

const source = { id: 'q', version: 1, article: 'a', deck: 'd', facts: [] };

describe('a question of a paper', () => {
	it('asks in the words of its deck, or in words of its kind', () => {
		const asked = question({ kind: 'text', text: 'So' }, [], { stem: 'Which harbour?' });
		const match = { ...source, kind: 'match' as const, prompts: [], options: [] };
		const questions: PaperQuestion[] = [
			{ ...source, kind: 'choice', asked, options: [] },
			{ ...source, kind: 'order', statements: [], right: [] },
			{ ...match, by: 'speaker' },
			{ ...match, by: 'role' },
			{ ...match, by: 'date' },
		];
		expect(questions.map(stemOf)).toEqual([
			'Which harbour?',
			'Put these in order, the earliest first.',
			'Who said what?',
			'Who is who?',
			'What happened when?',
		]);
	});
});

describe('the map of a paper', () => {
	it('says of each question how it stands', () => {
		const fresh = { answer: null, revealed: false, flagged: false };
		expect(mapLabel(3, { ...fresh, answer: {}, flagged: true })).toBe(
			'Question 4, answered, flagged',
		);
		expect(mapLabel(0, fresh)).toBe('Question 1, open');
		expect(mapLabel(0, { ...fresh, revealed: true })).toBe('Question 1, without an answer');
	});

	it('adds up what is answered, flagged and open, and leaves out what there is none of', () => {
		const marks = (answered: boolean[], flagged: number, revealed = 0) =>
			answered.map((one, index) => ({
				answer: one ? {} : null,
				revealed: index < revealed,
				flagged: index < flagged,
			}));
		expect(mapCaption(marks([true, true, false], 1))).toBe('2 answered, 1 flagged, 1 open');
		expect(mapCaption(marks([true, true], 0))).toBe('2 answered');
		expect(mapCaption(marks([false, false], 0))).toBe('0 answered, 2 open');
		expect(mapCaption(marks([true, false, false], 0, 2))).toBe(
			'1 answered, 1 without an answer, 1 open',
		);
	});
});
