import { describe, expect, it } from 'vitest';
import { event, reviewed } from '../history/fixtures/events';
import type { Happening } from '../events/event';
import { eventText, eventTime } from './history';

const text = (happening: Happening) => eventText(event(happening));

describe('what happened with a question', () => {
	it('is told in words', () => {
		expect(text(reviewed(3))).toBe('First studied: Good');
		expect(text(reviewed(1, 'day'))).toBe('Studied: Again');
		expect(text({ type: 'reset', payload: { questionId: 'q' } })).toBe('Started over as new');
		const note = (written: string): Happening => ({
			type: 'noteWritten',
			payload: { questionId: 'q', text: written },
		});
		expect([text(note('Madrid')), text(note(''))]).toEqual(['Note written', 'Note removed']);
	});

	it('has what was foretold beside what came of it', () => {
		const { payload } = reviewed(2, 'day') as Extract<Happening, { type: 'reviewed' }>;
		expect(text({ type: 'reviewed', payload: { ...payload, predicted: 0.8712 } })).toBe(
			'Studied: Hard, foretold 87 of 100',
		);
	});

	it('is passed over where this version has no words for it', () => {
		expect(
			text({ type: 'dreamtOf', payload: { questionId: 'q' } } as unknown as Happening),
		).toBeNull();
	});

	it('has the time of the wall clock on the spot', () => {
		const wallAt = Date.UTC(2026, 2, 1, 23, 5);
		expect(eventTime({ wallAt, tzOffsetMin: 180 })).toBe('2 March 2026, 02:05');
		expect(eventTime({ wallAt, tzOffsetMin: -300 })).toBe('1 March 2026, 18:05');
	});
});
