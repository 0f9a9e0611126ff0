import { counted, inWords } from './count';

/** What a step of the neatline adds up to: "Question 7 of 18; one missed so far". */
export function progressLabel(at: number, total: number, missed: number): string {
	const place = `Question ${at} of ${total}`;
	return missed === 0 ? place : `${place}; ${inWords(missed)} missed so far`;
}

/** The same at the end: "18 questions done; one missed". */
export function doneLabel(total: number, missed: number): string {
	const done = `${counted(total, 'question')} done`;
	return missed === 0 ? done : `${done}; ${inWords(missed)} missed`;
}
