import type { Answer, Option, Question } from '../deck/deck';
import { optionId } from '../deck/option-id';
import type { Again, Right, Wrong } from './verdict';

export type NumberReading =
	| { is: 'number'; number: number }
	| { is: 'empty' }
	/** No whole number, or one that is written in a way that could be read as another. */
	| { is: 'unreadable' };

/** `instead` is the question's wrong option with that number, which says why it is wrong. */
export type NumberVerdict =
	| Right
	| (Wrong & { given: number; instead: Option | undefined })
	| Again<{ because: 'empty' | 'unreadable' }>;

const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
	'sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const units = small.split(' ');
const words = new Map<string, number>([
	...units.map((word, number): [string, number] => [word, number]),
	...tens.split(' ').flatMap((ten, index) =>
		units.slice(0, 10).map((unit, rest): [string, number] => {
			return [rest === 0 ? ten : `${ten}-${unit}`, (index + 2) * 10 + rest];
		}),
	),
	['hundred', 100],
	['one-hundred', 100],
	['a-hundred', 100],
]);

/**
 * Reads a whole number: `32`, `1,200`, `-4`, or in English words from zero to a hundred. Nothing is
 * guessed: `1.200`, `32.5`, `about 32` and `32?` cannot be read. Never throws.
 */
export function readNumber(text: string): NumberReading {
	const plain = text.normalize('NFKC').trim().toLowerCase();
	if (plain === '') return { is: 'empty' };
	const word = words.get(plain.replace(/[\s‐‑‒–-]+/g, '-'));
	if (word !== undefined) return { is: 'number', number: word };
	if (!/^[-−]?(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(plain)) return { is: 'unreadable' };
	const number = Number(plain.replaceAll(',', '').replace('−', '-'));
	return Number.isSafeInteger(number) ? { is: 'number', number } : { is: 'unreadable' };
}

/**
 * Grades a typed number, which may be followed by the answer's unit. What is no number is asked again.
 * Throws where the question does not ask for one; never for what is typed.
 */
export function gradeNumber(typed: string, { answer, wrong }: Question): NumberVerdict {
	if (answer.kind !== 'number') throw new Error(`A ${answer.kind} is not graded as a number.`);
	const reading = readNumber(withoutUnit(typed, answer));
	if (reading.is !== 'number') return { is: 'again', because: reading.is };
	const given = reading.number === 0 ? 0 : reading.number;
	if (given === answer.number) return { is: 'right', credit: 1 };
	const id = optionId({ kind: 'number', number: given, text: '' });
	return { is: 'wrong', credit: 0, given, instead: wrong.find((option) => option.id === id) };
}

function withoutUnit(typed: string, { text }: Answer): string {
	const space = text.indexOf(' ');
	const unit = space < 0 ? '' : text.slice(space).toLowerCase();
	const plain = typed.trimEnd();
	const has = unit !== '' && plain.toLowerCase().endsWith(unit);
	return has ? plain.slice(0, plain.length - unit.length) : plain;
}
