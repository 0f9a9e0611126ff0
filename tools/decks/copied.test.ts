import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanDeck, lakeArticle, lakeText } from '../../src/lib/deck/lint/fixtures/lake';
import { copiesInProject, copySearch, withoutPointers } from './copied';

const { search } = copySearch(lakeArticle, [cleanDeck], lakeText);
const sentence = 'the states around Lake Orna signed the Orna Accord in the town of Halm';

test('a copied sentence is found on its line, however it is punctuated', () => {
	const copies = search(
		`Our own words.\nThen (THE states) around Lake Orna – signed the Orna\nAccord in the town.`,
	);
	expect(copies.map(({ line }) => line)).toEqual([2]);
});

test('seven words in common are no copy', () => {
	expect(search('the states around Lake Orna signed the other paper')).toEqual([]);
	expect(search(sentence)).toHaveLength(1);
});

test('a name counts as one word', () => {
	expect(search('town of Halm. Verra, Ostmark and Tessia sent')).toHaveLength(1);
	expect(search('Verra’s leader Mira Tal said that the accord')).toEqual([]);
});

test('what an actor said may be quoted, the words around it may not be copied', () => {
	expect(search('He wrote “a net with more holes than rope” in a rage.')).toEqual([]);
	expect(
		search('The leak embarrassed Ostmark, whose envoy Jon Orrel called the paper “a net”'),
	).toHaveLength(1);
});

test('a copy broken over lines of a comment is found', () => {
	const comment = sentence.split(' ').map((word) => `// ${word}`);
	expect(search(comment.join('\n'))).toHaveLength(1);
});

test('copies are found in files that git lists, pointers of passages aside', () => {
	const root = mkdtempSync(join(tmpdir(), 'copied-'));
	try {
		execFileSync('git', ['init', '-q'], { cwd: root });
		mkdirSync(join(root, 'questions'));
		writeFileSync(join(root, '.gitignore'), 'ignored.md\n');
		writeFileSync(join(root, 'ignored.md'), sentence);
		writeFileSync(join(root, 'README.md'), `# Lake\n\n${sentence}\n`);
		writeFileSync(join(root, 'questions', 'deck.yaml'), `from: ${sentence}\nto: "${sentence}"\n`);
		const copies = copiesInProject(root, { search });
		expect(copies?.map(({ file, copy }) => `${file}:${copy.line}`)).toEqual(['README.md:3']);
	} finally {
		rmSync(root, { recursive: true });
	}
});

test('what words refer to does not hide that they were copied', () => {
	const referring = 'states around [Lake Orna](place:lake-orna) signed the Orna Accord in the';
	expect(search(referring)).toEqual([]);
	expect(search(withoutPointers(referring))).toHaveLength(1);
});
