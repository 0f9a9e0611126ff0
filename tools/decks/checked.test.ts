import { existsSync, readdirSync } from 'node:fs';
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
