import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkArticle } from './checked';
import { copyOfArticle, edit } from './fixtures/copy';
import { formatProblem } from './read';

const questions = fileURLToPath(new URL('../../questions', import.meta.url));
const folders = readdirSync(questions).filter((name) =>
	existsSync(join(questions, name, 'article.yaml')),
);

test('there is an article to learn from', () => {
	expect(folders.length).toBeGreaterThan(0);
});

test.each(folders)('questions/%s compiles without an error', { timeout: 30_000 }, (name) => {
	const checked = checkArticle(join(questions, name));
	expect(checked.status === 'wrong' ? checked.problems.map(formatProblem) : []).toEqual([]);
});

test('a reference to a fact that is not there is an error on its line', () => {
	const { folder } = copyOfArticle();
	edit(join(folder, 'dates.yaml'), '[planning, flood, opening]', '[planning, flod, opening]');
	const checked = checkArticle(folder);
	if (checked.status !== 'wrong') throw new Error('not noticed');
	expect(checked.problems.map(({ line, path }) => `${line} ${path}`)).toContain(
		'60 orderings[0].facts[1]',
	);
});

test('a date that no calendar has is an error, and nothing is compiled', () => {
	const { folder } = copyOfArticle();
	edit(join(folder, 'dates.yaml'), 'answer: { date: 1928-06-02 }', 'answer: { date: 1928-06-31 }');
	const checked = checkArticle(folder);
	if (checked.status !== 'wrong') throw new Error('not noticed');
	expect(checked.problems.map(({ line }) => line)).toContain(54);
});

const timeline = `headline: A flood, then a bridge
events:
  - fact: planning
    name: The plans
  - fact: flodd
    name: The flood
`;
const map = `headline: One river
lead: Where the bridge stands.
members: []
places:
  - id: lindholm
    name: Lindholm
    kind: city
    role: city
    says: the bridge
    where: By a river
    at: [12.1, 190]
    facts: [opening]
`;

test('a timeline beside the decks is checked as they are: its faults stand on their lines', () => {
	const { folder } = copyOfArticle();
	writeFileSync(join(folder, 'timeline.yaml'), timeline);
	const checked = checkArticle(folder);
	if (checked.status !== 'wrong') throw new Error('not noticed');
	expect(
		checked.problems.map((problem) => formatProblem(problem).replace(`${folder}/`, '')),
	).toEqual([
		'timeline.yaml:5 events[1].fact: there is no fact "flodd"; did you mean "flood"? (L45)',
	]);
	edit(join(folder, 'timeline.yaml'), 'flodd', 'flood');
	expect(checkArticle(folder)).toMatchObject({
		status: 'right',
		timeline: { headline: 'A flood, then a bridge' },
	});
});

test('so is a map: no place lies beyond the poles', () => {
	const { folder } = copyOfArticle();
	writeFileSync(join(folder, 'map.yaml'), map);
	const checked = checkArticle(folder);
	if (checked.status !== 'wrong') throw new Error('not noticed');
	expect(checked.problems.map(({ line, path }) => `${line} ${path}`)).toEqual([
		'11 places[0].at[1]',
	]);
	edit(join(folder, 'map.yaml'), '190', '57.5');
	const right = checkArticle(folder);
	expect(right.status === 'right' && right.map?.places.map(({ name }) => name)).toEqual([
		'Lindholm',
	]);
});

test('an article without them has neither', () => {
	const { folder } = copyOfArticle();
	expect(checkArticle(folder)).toMatchObject({ timeline: undefined, map: undefined });
});

test('a deck cannot take the name of one of them', () => {
	const { folder } = copyOfArticle();
	edit(join(folder, 'article.yaml'), 'people]', 'people, map]');
	const checked = checkArticle(folder);
	if (checked.status !== 'wrong') throw new Error('not noticed');
	expect(checked.problems.map(({ message }) => message)).toContain('a deck cannot be called "map"');
});
