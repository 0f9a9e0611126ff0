import { expect, it } from 'vitest';
import { endText, matchHint, movedText, promptText, twiceText } from './arranging';

it('a move is told by the new place, an end by what stands there', () => {
	expect(movedText('The lamp was lit.', 2, 4)).toBe('The lamp was lit, now 2 of 4');
	expect(endText('up', 'The lamp was lit.')).toBe('Already the first: The lamp was lit');
	expect(endText('down', 'The lamp was lit.')).toBe('Already the last: The lamp was lit');
});

it('what is matched is shown as words said, or as a line of its own', () => {
	expect(promptText({ form: 'quotation', text: 'we sail' })).toBe('“we sail”');
	expect(promptText({ form: 'role', text: 'keeper of the light' })).toBe('Keeper of the light');
	expect(promptText({ form: 'statement', text: 'It was lit.' })).toBe('It was lit.');
});

it('dragging is named only where it can be done', () => {
	expect(matchHint('date', true)).toContain('drag a date');
	expect(matchHint('role', true)).toContain('drag a name');
	expect(matchHint('role', false)).not.toContain('drag');
});

it('what is chosen twice is named, and nothing is said of what is not', () => {
	expect(twiceText(['Vell', 'Ruun'])).toContain('Vell, Ruun');
	expect(twiceText([])).toBe('');
});
