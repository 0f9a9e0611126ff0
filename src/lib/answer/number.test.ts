import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { question } from './fixtures/questions';
import { gradeNumber, readNumber } from './number';

const tests = question({ kind: 'number', number: 32, text: '32' }, [
	{ kind: 'number', number: 30, text: '30', of: 'members', why: 'That is how many members.' },
]);

describe('a number is read', () => {
	test.each([
		['32', 32],
		[' 32 ', 32],
		['３２', 32],
		['032', 32],
		['1,200', 1200],
		['1,234,567', 1234567],
		['-4', -4],
		['−4', -4],
		['thirty-two', 32],
		['Thirty two', 32],
		['THIRTY–TWO', 32],
		['zero', 0],
		['nineteen', 19],
		['ninety-nine', 99],
		['one hundred', 100],
		['a hundred', 100],
	])('%s', (text, number) => {
		expect(readNumber(text)).toEqual({ is: 'number', number });
	});

	test('and every one that can be written with commas', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), (number) => {
				expect(readNumber(number.toLocaleString('en'))).toEqual({
					is: 'number',
					number: number === 0 ? 0 : number,
				});
			}),
		);
	});
});

describe('nothing is guessed', () => {
	test.each([
		'32.5',
		'1.200',
		'1,20',
		'12,00,000',
		'32?',
		'about 32',
		'~32',
		'+4',
		'3 2',
		'1e3',
		'0x20',
		'Infinity',
		'thirty-twelve',
		'twenty-zero',
		'constructor',
		'9'.repeat(30),
	])('%s', (text) => {
		expect(readNumber(text)).toEqual({ is: 'unreadable' });
	});

	test.each(['', ' ', '\t\n'])('and “%s” is empty', (text) => {
		expect(readNumber(text)).toEqual({ is: 'empty' });
	});

	test('whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(['number', 'empty', 'unreadable']).toContain(readNumber(text).is);
			}),
		);
	});
});

describe('a number is graded', () => {
	test.each(['32', 'thirty-two'])('%s is right', (typed) => {
		expect(gradeNumber(typed, tests)).toEqual({ is: 'right', credit: 1 });
	});

	test('one that is another fact’s says why it is wrong', () => {
		expect(gradeNumber('thirty', tests)).toMatchObject({
			is: 'wrong',
			credit: 0,
			given: 30,
			instead: { of: 'members', why: 'That is how many members.' },
		});
	});

	test('one that is near is wrong', () => {
		const verdict = { is: 'wrong', credit: 0, given: 33, instead: undefined };
		expect(gradeNumber('33', tests)).toEqual(verdict);
	});

	test.each([
		['', 'empty'],
		['many', 'unreadable'],
		['Hu Xijin', 'unreadable'],
	])('“%s” is asked again', (typed, because) => {
		expect(gradeNumber(typed, tests)).toEqual({ is: 'again', because });
	});

	test('the unit of the answer may follow', () => {
		const paces = question({ kind: 'number', number: 1200, text: '1,200 paces' });
		for (const typed of ['1200', '1,200 paces', '1200 Paces ']) {
			expect(gradeNumber(typed, paces), typed).toMatchObject({ is: 'right' });
		}
		expect(gradeNumber('1200 miles', paces)).toEqual({ is: 'again', because: 'unreadable' });
	});

	test('minus nothing is nothing', () => {
		const none = question({ kind: 'number', number: 0, text: '0' });
		expect(gradeNumber('-0', none)).toEqual({ is: 'right', credit: 1 });
	});
});
