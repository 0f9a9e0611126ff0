import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfArticle, edit } from './fixtures/copy';
import { formatProblem, readArticle } from './read';

/** What is said of an article in which one text of one file was replaced. */
function problemsAfter(name: string, from: string, to: string): string[] {
	const { folder } = copyOfArticle();
	edit(join(folder, name), from, to);
	return problemsOf(folder);
}

function problemsOf(folder: string): string[] {
	const reading = readArticle(folder);
	if (!('problems' in reading)) return [];
	return reading.problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));
}

describe('an article that is right', () => {
	test('is read with its decks in the order it names, and where everything stands', () => {
		const { folder } = copyOfArticle();
		const reading = readArticle(folder);
		if ('problems' in reading) throw new Error('refused');
		expect(reading.article.title).toBe('The bridge at Lindholm');
		expect(reading.decks.map(({ id }) => id)).toEqual(['dates', 'people']);
		expect(reading.positions.lineOf('dates', ['questions', 2, 'wrong', 1, 'of'])).toBe(49);
		expect(reading.positions.lineOf('article', ['opening'])).toBe(15);
		expect(reading.positions.fileOf('people')).toBe(join(folder, 'people.yaml'));
		expect(reading.lock).toBeUndefined();
	});

	test('brings its passages.lock along', () => {
		const { folder } = copyOfArticle();
		writeFileSync(join(folder, 'passages.lock'), 'locked\n');
		expect(readArticle(folder)).toMatchObject({ lock: 'locked\n' });
	});
});

describe('what is wrong is said in plain words, with its line', () => {
	test.each([
		[
			'an address that is a script',
			'article.yaml',
			'address: https://',
			'address: javascript://',
			'article.yaml:6 address: must begin with https://',
		],
		[
			'a mistyped key',
			'dates.yaml',
			'version: 3',
			'vresion: 3',
			'dates.yaml:43 questions[2].vresion: is not a key here; did you mean "version"?',
		],
		[
			'a key from nowhere',
			'dates.yaml',
			'version: 3',
			'level: 3',
			'dates.yaml:43 questions[2].level: is not a key here; the keys are id, version, fact, stem, quotation, answer, wrong, recallOnly, why, passages',
		],
		[
			'a missing stem',
			'dates.yaml',
			'    stem: On what day did the flood come?\n',
			'',
			'dates.yaml:51 questions[3].stem: is missing',
		],
		[
			'an empty stem',
			'dates.yaml',
			'stem: On what day did the flood come?',
			'stem:',
			'dates.yaml:53 questions[3].stem: is empty',
		],
		[
			'an answer of no form',
			'people.yaml',
			'{ actor: rask }',
			'{ person: rask }',
			'people.yaml:30 questions[1].answer: must have one of these keys: date, actor, actors, number, place, text',
		],
		[
			'an answer of two forms',
			'people.yaml',
			'{ actor: rask }',
			'{ actor: rask, text: Rask }',
			'people.yaml:30 questions[1].answer.text: is not a key here; the keys are actor',
		],
		[
			'an answer that is but a word',
			'people.yaml',
			'{ actor: rask }',
			'rask',
			'people.yaml:30 questions[1].answer: must have one of these keys: date, actor, actors, number, place, text, not "rask"',
		],
		[
			'a fault within a form',
			'people.yaml',
			'{ actors: [lindholm, ostby] }',
			'{ actors: [lindholm, Øst] }',
			'people.yaml:24 questions[0].answer.actors[1]: must be lower-case words joined by hyphens, like nac4-meeting',
		],
		[
			'a language that no code can name',
			'article.yaml',
			'languages: [en]',
			'languages: [en, en-abcdefghijk]',
			'article.yaml:7 languages[1]: must be a code like en or zh-Hans',
		],
		[
			'a kind that does not exist',
			'people.yaml',
			'kind: person',
			'kind: persn',
			'people.yaml:7 actors[2].kind: must be one of person, state, organisation, outlet, meeting, not "persn"; did you mean "person"?',
		],
		[
			'a number for a text',
			'people.yaml',
			'title: People and places',
			'title: 1930',
			'people.yaml:2 title: must be text, not 1930; put quotation marks around it',
		],
		[
			'a text for yes or no',
			'people.yaml',
			'actor: rask }\n    recallOnly: true',
			'actor: rask }\n    recallOnly: yes',
			'people.yaml:31 questions[1].recallOnly: must be true or false, not "yes"',
		],
		[
			'a text for a list',
			'dates.yaml',
			'actors: [lindholm, ostby]',
			'actors: lindholm',
			'dates.yaml:14 facts[1].actors: must be a list (lines that begin with "- "), not "lindholm"',
		],
		[
			'a passage of no paragraph',
			'dates.yaml',
			'{ footnote: 1,',
			'{ footnote: 0,',
			'dates.yaml:26 facts[3].passages[0].footnote: must be 1 or more, not 0',
		],
		[
			'a title of a thousand letters',
			'dates.yaml',
			'title: Dates',
			`title: ${'x'.repeat(1000)}`,
			'dates.yaml:2 title: is too long: at most 300, and it has 1000',
		],
		[
			'an ordering of two',
			'dates.yaml',
			'[planning, flood, opening]',
			'[planning, flood]',
			'dates.yaml:60 orderings[0].facts: needs at least 3',
		],
		[
			'a prototype as a key',
			'dates.yaml',
			'version: 3',
			'__proto__: 3',
			'dates.yaml:43 "__proto__" is never taken as a key',
		],
		[
			'a deck without its file',
			'article.yaml',
			'[dates, people]',
			'[dates, people, places]',
			'article.yaml:14 decks[2]: there is no file places.yaml beside this one',
		],
		[
			'a deck named twice',
			'article.yaml',
			'[dates, people]',
			'[dates, people, dates]',
			'article.yaml:14 decks[2]: there can be no second deck "dates"',
		],
		[
			'a deck that no article names',
			'article.yaml',
			'[dates, people]',
			'[dates]',
			'article.yaml:14 decks: does not name the deck in people.yaml',
		],
		[
			'a deck under another name than its file',
			'people.yaml',
			'id: people',
			'id: persons',
			'people.yaml:1 id: must be "people", like the name of the file',
		],
		[
			'an article under another name than its folder',
			'article.yaml',
			'id: lindholm-bridge',
			'id: lindholm',
			'article.yaml:1 id: must be "lindholm-bridge", like the name of the folder',
		],
	])('%s', (_, name, from, to, problem) => {
		expect(problemsAfter(name, from, to)).toEqual([problem]);
	});

	test('several faults are told together, from the top of the file', () => {
		const { folder } = copyOfArticle();
		edit(join(folder, 'people.yaml'), 'stem: Who paid', 'stme: Who paid');
		edit(join(folder, 'people.yaml'), 'title: People and places', 'title: ""');
		expect(problemsOf(folder)).toEqual([
			'people.yaml:2 title: is empty',
			'people.yaml:21 questions[0].stem: is missing',
			'people.yaml:23 questions[0].stme: is not a key here; did you mean "stem"?',
		]);
	});

	test('a folder without an article', () => {
		const { folder } = copyOfArticle();
		rmSync(join(folder, 'article.yaml'));
		expect(problemsOf(folder)).toEqual(['article.yaml:1 there is no such file']);
	});

	test('a file too large to be read', () => {
		const { folder } = copyOfArticle();
		writeFileSync(join(folder, 'dates.yaml'), `# ${'x'.repeat(1_000_000)}\n`);
		expect(problemsOf(folder)).toEqual([
			'dates.yaml:1 is larger than 1 MB; divide it into several decks',
		]);
	});
});
