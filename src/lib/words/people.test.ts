import { expect, test } from 'vitest';
import { hubTitle, roleSentence, sizes } from './people';
import { quotesTitle, speakerName } from './quotes';

test('the headline of the people says on how many ties it rests', () => {
	expect(hubTitle('Ostmark', 10, 17)).toBe('Ostmark takes part in 10 of the 17 ties');
	expect(hubTitle('Ostmark', 1, 1)).toBe('Ostmark takes part in the only tie');
});

test('an actor is measured in facts and questions, and in nothing where there are none', () => {
	expect(sizes(31, 55)).toEqual(['31 facts', '55 questions']);
	expect(sizes(1, 0)).toEqual(['1 fact']);
	expect(sizes(0, 0)).toEqual([]);
});

test('a role is a sentence of its own', () => {
	expect(roleSentence('mayor of Kelby')).toBe('Mayor of Kelby.');
});

test('the headline of the quotes counts what is in direct speech', () => {
	expect(quotesTitle(9, 1)).toBe('Nine things were said, one in direct speech');
	expect(quotesTitle(2, 2)).toBe('Two things were said, all in direct speech');
	expect(quotesTitle(1, 0)).toBe('One thing was said, none in direct speech');
});

test('where nobody is named, nobody is', () => {
	expect(speakerName({ name: 'Ada Lind' })).toBe('Ada Lind');
	expect(speakerName(null)).toBe('Nobody by name');
});
