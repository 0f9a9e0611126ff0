import { expect, it } from 'vitest';
import type { Given } from '../../events/answer';
import type { PaperQuestion } from '../../quiz/question';
import { dated, known, named, several, typed, verdictOn } from '../fixtures/graded';
import { againText } from './again';

const person = typed('name', named('lind'));
const place = typed('name', { kind: 'place', place: 'Kelby', aliases: [], text: 'Kelby' });
const number = typed('number', { kind: 'number', number: 3, text: '3' });
const date = typed('date', dated('1903-06-05'));

function again(question: PaperQuestion, given: Given): string {
	const verdict = verdictOn(question, given);
	if (verdict.is !== 'again') throw new Error(`It is ${verdict.is}.`);
	return againText(question, verdict, known);
}
const name = (text: string): Given => ({ kind: 'name', text });
const onDay = (day: string, month: string, year: string): Given => {
	return { kind: 'date', day, month, year };
};

it('what is of another kind than asked is named', () => {
	expect(again(person, name('Norway'))).toBe(
		'Norway is a country; a person is asked for. Nothing is counted yet.',
	);
	expect(again(place, name('Ada Lind'))).toBe(
		'Ada Lind is no place; a place is asked for. Nothing is counted yet.',
	);
});

it('what is empty, or cannot be read, is asked again', () => {
	const unreadable = 'I could not read that as a name. Nothing is counted yet.';
	expect(again(person, name('42'))).toBe(unreadable);
	expect(again(number, { kind: 'number', text: 'many' })).toBe(
		'I could not read that as a whole number. Nothing is counted yet.',
	);
	expect(again(date, onDay('5', 'Juune', '1903'))).toContain('Try March, or 3.');
	expect(again(date, onDay('31', '6', '1903'))).toBe('June has 30 days. Check the day.');
	expect(again(date, onDay('5/6/1903', '', ''))).toContain('two ways');
	for (const [question, given] of [
		[person, name(' ')],
		[date, onDay('', '', '')],
		[several, { kind: 'several', actors: [] }],
	] as const) {
		expect(again(question, given)).toBe('There is no answer yet.');
	}
});

it('the date of the record is met with a question for the article’s', () => {
	expect(again(date, onDay('1', '6', '1903'))).toBe(
		'That is the date in the public record. And the article’s?',
	);
});
