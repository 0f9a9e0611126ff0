import { expect, test } from 'vitest';
import { cleanDeck, deckOf, found, lakeArticle } from './fixtures/lake';
import { lintArticle } from './lint';

test('a mistyped opening names the question that was meant', () => {
	const article = { ...lakeArticle, opening: 'who-embarassed' };
	const faults = lintArticle(article, [cleanDeck]).filter(({ rule }) => rule === 'L36');
	expect(faults).toEqual([
		{
			rule: 'L36',
			level: 'error',
			file: 'article',
			path: ['opening'],
			message: 'there is no question "who-embarassed"; did you mean "who-embarrassed"?',
		},
	]);
});

test('an id may be retired where no question has it', () => {
	expect(found(deckOf([{}], { retired: ['long-gone'] }))).toEqual([]);
	expect(found(deckOf([{}], { retired: ['tried-1'] }))).toEqual(['L36 questions.0.id']);
});

test('an id that another deck has retired is not used again', () => {
	const retired = deckOf([{}], { retired: ['who-came'] });
	expect(
		lintArticle(lakeArticle, [cleanDeck, retired])
			.filter(({ rule }) => rule === 'L36')
			.map(({ file, path }) => `${file} ${path.join('.')}`),
	).toEqual(['clean questions.1.id']);
});

test('one actor may have two spellings of one name, two actors may not share one', () => {
	const actor = (name: string, aliases: string[]) =>
		found(
			deckOf([{}], {
				actors: [{ id: 'newcomer', kind: 'state', name, role: 'a neighbour', aliases }],
			}),
		);
	expect(actor('São Lago', ['Sao Lago', 'SÃO LAGO'])).toEqual([]);
	expect(actor('Upper Verra', ['VÉRRA'])).toEqual(['L36 actors.0.aliases.0']);
});

test('who is easily mixed up with somebody is so with an actor who is there', () => {
	const actor = (unlike: string[]) =>
		found(
			deckOf([{}], {
				actors: [{ id: 'newcomer', kind: 'person', name: 'Mira Tall', role: 'a poet', unlike }],
			}),
		);
	expect(actor(['mira-tal'])).toEqual([]);
	expect(actor(['mira-tall'])).toEqual(['L36 actors.0.unlike.0']);
});

test('a never-option may be a name or a date, and the date must exist', () => {
	const never = (value: string) =>
		found(
			deckOf([{ fact: 'listed' }], {
				facts: [{ id: 'listed', says: 'Boats came.', never: [value], passages: [{ whole: true }] }],
			}),
		);
	expect(never('New Harbour')).toEqual([]);
	expect(never('2021-02-28')).toEqual([]);
	expect(never('2021-02-29')).toEqual(['L36 facts.0.never.0']);
});
