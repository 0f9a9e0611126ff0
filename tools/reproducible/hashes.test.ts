import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { firstDifference, hashesOf } from './hashes.js';

const made: string[] = [];

function folderOf(files: Record<string, string>): Map<string, string> {
	const folder = mkdtempSync(join(tmpdir(), 'flashpoint-hashes-'));
	made.push(folder);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return hashesOf(folder);
}

afterEach(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('every file counts, in whatever folder it lies', () => {
	const hashes = folderOf({ 'b.html': 'b', 'a/c/d.js': 'd', 'a/b.js': 'b' });
	expect([...hashes.keys()]).toEqual(['a/b.js', 'a/c/d.js', 'b.html']);
	expect(hashes.get('b.html')).toBe(hashes.get('a/b.js'));
	expect(hashes.get('a/c/d.js')).toMatch(
		/^18ac3e7343f016890c510e93f935261169d9e3f565436429830faf0934f4f8e4$/,
	);
});

test('folders of the same files with the same bytes are alike', () => {
	const files = { 'index.html': 'one', '_app/x.js': 'two' };
	expect(firstDifference(folderOf(files), folderOf(files))).toBeNull();
});

test('the first difference is named: a byte, a file too many, a file too few', () => {
	const files = { 'a.js': '1', 'b.js': '2', 'c.js': '3' };
	const other = { ...files, 'b.js': '2 ', 'c.js': '4' };
	expect(firstDifference(folderOf(files), folderOf(other))).toEqual({
		path: 'b.js',
		how: 'differs',
	});
	expect(firstDifference(folderOf(files), folderOf({ 'b.js': '2', 'c.js': '3' }))).toEqual({
		path: 'a.js',
		how: 'only in the first',
	});
	expect(firstDifference(folderOf(files), folderOf({ ...files, '0.js': '' }))).toEqual({
		path: '0.js',
		how: 'only in the second',
	});
});
