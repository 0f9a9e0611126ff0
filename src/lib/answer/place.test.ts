import { describe, expect, test } from 'vitest';
import { builtIn } from './fixtures/article';
import { question } from './fixtures/questions';
import { countries } from './names/countries';
import { gradePlace } from './place';

const { actors, decks } = builtIn();
const places = decks
	.flatMap(({ questions }) => questions)
	.filter(({ answer }) => answer.kind === 'place');

function place(name: string) {
	const found = places.find(({ answer }) => answer.text === name);
	if (!found) throw new Error(`No question asks for ${name}.`);
	return found;
}

function grade(typed: string, asked: string) {
	return gradePlace(typed, place(asked), actors, countries);
}

test.each([
	['brussels', 'Brussels', 'known'],
	['Brüksel', 'Brussels', 'known'],
	['Брюссель', 'Brussels', 'known'],
	['Brusels', 'Brussels', 'near'],
	['MADRID', 'Madrid', 'known'],
	['the Solomon Island', 'Solomon Islands', 'near'],
])('“%s” is %s', (typed, asked, spelling) => {
	expect(grade(typed, asked)).toMatchObject({ is: 'right', credit: 1, spelling });
});

test('a wrong option that was typed says why it is wrong', () => {
	const verdict = grade('madrid', 'Brussels');
	expect(verdict).toMatchObject({ is: 'wrong', credit: 0, instead: { text: 'Madrid' } });
});

test('a wrong option is wrong, however near', () => {
	const asked = question({ kind: 'place', place: 'Kelby', aliases: [], text: 'Kelby' }, [
		{ kind: 'place', place: 'Selby', aliases: [], text: 'Selby', of: 'other' },
	]);
	expect(gradePlace('Selby', asked, [], countries)).toMatchObject({ instead: { of: 'other' } });
	expect(gradePlace('Kelbyy', asked, [], countries)).toMatchObject({ is: 'wrong' });
});

test.each([
	['Japan', 'Brussels', { what: 'actor', actor: 'japan' }],
	['Belgium', 'Brussels', { what: 'country', country: 'Belgium' }],
	['Honiara', 'Solomon Islands', { what: 'actor', actor: 'solomon-islands' }],
	['Atlantis', 'Madrid', { what: 'nothing' }],
])('“%s” is not %s', (typed, asked, meant) => {
	expect(grade(typed, asked)).toEqual({ is: 'wrong', credit: 0, meant, instead: undefined });
});

describe('asked again without penalty', () => {
	test.each([
		['Hu Xijin', { because: 'actor', actor: 'hu-xijin' }],
		['NATO', { because: 'actor', actor: 'nato' }],
		['', { because: 'empty' }],
		['2022', { because: 'unreadable' }],
	])('“%s”', (typed, because) => {
		expect(grade(typed, 'Brussels')).toEqual({ is: 'again', ...because });
	});
});

test('a question that asks for no place is an error of the program', () => {
	const asked = question({ kind: 'text', text: 'Brussels' });
	expect(() => gradePlace('Brussels', asked, [], [])).toThrow('not graded as a place');
});
