import { expect, it } from 'vitest';
import { modeHint } from './quiz';
import { paperLabel } from './taking';

it('the line of a paper says where one is, and what is answered and flagged', () => {
	expect(paperLabel(0, 10, 0, 0)).toBe('Question 1 of 10; none answered');
	expect(paperLabel(6, 20, 6, 1)).toBe('Question 7 of 20; six answered, one flagged');
	expect(paperLabel(null, 20, 20, 0)).toBe('20 questions; 20 answered');
});

it('more time is offered only where there is a limit', () => {
	expect(modeHint('open', true)).toBe('You can pause, and ask for more time.');
	expect(modeHint('open', false)).toBe('You can pause at any time.');
	expect(modeHint('exam', true)).toBe(modeHint('exam', false));
});
