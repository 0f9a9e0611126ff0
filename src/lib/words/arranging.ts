import type { Prompt } from '../answer/matching';
import type { PaperQuestion } from '../quiz/question';

/* What is said where things are put in order, or matched. */

export const orderWords = {
	hint: 'Move with the arrows, or drag.',
	up: (text: string) => `Move up: ${text}`,
	down: (text: string) => `Move down: ${text}`,
	keep: 'Keep this order',
	open: 'Not answered yet: nothing has been moved.',
	answered: 'This order is your answer.',
	inPlace: 'in its place',
	belongs: (place: number) => `belongs at ${place}`,
} as const;

/** Said to a screen reader after a move: "The NAC+4 meeting was held, now 2 of 4". */
export function movedText(text: string, place: number, of: number): string {
	return `${withoutStop(text)}, now ${place} of ${of}`;
}

/** Said where a row cannot go further: "The NAC+4 meeting was held is the first already". */
export function endText(way: 'up' | 'down', text: string): string {
	return `Already the ${way === 'up' ? 'first' : 'last'}: ${withoutStop(text)}`;
}

export const matchWords = {
	none: 'Choose one',
	tray: 'To drag',
	/** Beside an option that is chosen for another prompt. */
	taken: (text: string) => `${text} (used)`,
	placed: (option: string, prompt: string) => `${option}: ${withoutStop(prompt)}`,
	right: (text: string) => `Right: ${text}`,
} as const;

type By = Extract<PaperQuestion, { kind: 'match' }>['by'];

const dragged = { speaker: 'a name', role: 'a name', date: 'a date' } as const;

/** How to match, with a mouse or without. */
export function matchHint(by: By, drags: boolean): string {
	const each = 'Each fits once; some fit nothing.';
	return drags ? `Choose from the lists, or drag ${dragged[by]} to its line. ${each}` : each;
}

/** What is to be matched as it is shown: somebody's own words in quotation marks. */
export function promptText({ form, text }: Pick<Prompt, 'form' | 'text'>): string {
	if (form === 'quotation') return `“${text}”`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Options that stand beside more than one prompt: "Japan is chosen twice, and fits once." */
export function twiceText(texts: readonly string[]): string {
	if (texts.length === 0) return '';
	return `Chosen more than once, though each fits once: ${texts.join(', ')}.`;
}

/** A sentence as the name of what it says. */
function withoutStop(text: string): string {
	return text.replace(/\.$/, '');
}
