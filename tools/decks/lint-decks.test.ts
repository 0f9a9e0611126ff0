import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lintFolder, main, type Report } from './lint-decks';

const fixtures = 'src/lib/deck/lint/fixtures';
const text = readFileSync(join(fixtures, 'article.txt'), 'utf8');
const made: string[] = [];

// Whoever runs the tests may have a text of their own in the environment.
beforeEach(() => vi.stubEnv('ARTICLE_TEXT', undefined));
afterEach(() => vi.restoreAllMocks());
afterEach(() => vi.unstubAllEnvs());
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder of the invented article with the clean deck and those named. */
function folderWith(...decks: string[]): string {
	const root = mkdtempSync(join(tmpdir(), 'decks-'));
	made.push(root);
	const folder = join(root, 'lake-orna');
	const article = readFileSync(join(fixtures, 'article.yaml'), 'utf8');
	cpSync(fixtures, folder, { recursive: true, filter: (path) => !path.endsWith('.yaml') });
	for (const deck of ['clean', ...decks]) {
		cpSync(join(fixtures, `${deck}.yaml`), join(folder, `${deck}.yaml`));
	}
	const list = ['clean', ...decks].join(', ');
	writeFileSync(join(folder, 'article.yaml'), article.replace('[clean]', `[${list}]`));
	return folder;
}

/** Locks what can be found, then gives all findings but those about the lock itself. */
function lint(folder: string): Report[] {
	return lintFolder(folder, true, text, { writeLock: true }).reports.filter(
		({ message }) => !message.startsWith('There is no passages.lock'),
	);
}

/** The faults that a fixture announces: a comment with rule and level at the end of each line. */
function announced(deck: string): string[] {
	return readFileSync(join(fixtures, `${deck}.yaml`), 'utf8')
		.split('\n')
		.flatMap((line, index) => {
			const found = / # (L\d+b?) (error|warning|information)$/.exec(line);
			return found ? [`${index + 1} ${found[1]} ${found[2]}`] : [];
		});
}

function found(reports: readonly Report[], deck: string): string[] {
	return reports
		.filter(({ file }) => basename(file) === `${deck}.yaml`)
		.filter(({ rule }) => rule !== 'L20b' || deck === 'l20b')
		.map(({ line, rule, level }) => `${line} ${rule} ${level}`);
}

const decks = readdirSync(fixtures)
	.filter((name) => /^l\d+b?\.yaml$/.test(name))
	.map((name) => basename(name, '.yaml'));

test.each(decks)('%s is found on its lines, with its level, and nothing else is', (deck) => {
	const wanted = announced(deck);
	expect(wanted.some((fault) => fault.includes(deck.toUpperCase().replace('B', 'b')))).toBe(true);
	expect(found(lint(folderWith(deck)), deck).sort()).toEqual(wanted.sort());
});

test('a clean deck yields nothing', () => {
	expect(lint(folderWith()).filter(({ rule }) => rule !== 'L20b')).toEqual([]);
});

/** Runs the command over a folder's parent and gives its exit code and what it printed. */
async function run(folder: string, ...args: string[]): Promise<{ code: number; printed: string }> {
	const lines: string[] = [];
	const keep = (line: string) => void lines.push(line);
	vi.spyOn(console, 'log').mockImplementation(keep);
	vi.spyOn(console, 'error').mockImplementation(keep);
	const code = await main(['--questions', dirname(folder), ...args]);
	return { code, printed: lines.join('\n') };
}

test('the command says file, line, rule, level and place of what it found, and fails', async () => {
	const folder = folderWith('l34');
	lint(folder);
	const { code, printed } = await run(folder);
	expect(code).toBe(1);
	expect(printed).toContain(
		'lake-orna/l34.yaml:8 L34 warning questions[0].stem: drawing-closer is',
	);
	expect(printed).toContain('Errors: 0. Warnings: 1. For information: 0.');
	expect(printed).toContain('lake-orna: passages checked against passages.lock (no text given).');
});

test('information alone does not fail the command, and is shown when asked for', async () => {
	const folder = folderWith('l17');
	lint(folder);
	const quiet = await run(folder);
	expect(quiet.code).toBe(0);
	expect(quiet.printed).not.toContain('L17');
	expect(quiet.printed).toContain('For information: 1 (--all shows them).');
	expect((await run(folder, '--all')).printed).toContain('L17 information questions[0].wrong');
});

test('a clone without text and without passages.lock fails', async () => {
	const { code, printed } = await run(folderWith());
	expect(code).toBe(1);
	expect(printed).toContain('No passage was checked');
	expect(printed).toContain('lake-orna: passages checked against nothing.');
});

test('a deck of the wrong form is reported by its line, and nothing is linted', async () => {
	const folder = folderWith('l17');
	writeFileSync(join(folder, 'l17.yaml'), 'id: l17\ntitle: Few\nabout: A deck.\nquestion: []\n');
	const { code, printed } = await run(folder, '--json');
	expect(code).toBe(1);
	const reports = JSON.parse(printed) as Report[];
	expect(reports.map(({ rule, level }) => `${rule} ${level}`)).toContain('form error');
	expect(reports.every(({ file }) => file.endsWith('l17.yaml'))).toBe(true);
});

test('the lock is not written while a passage is astray', () => {
	const folder = folderWith('l22');
	lint(folder);
	expect(readdirSync(folder)).not.toContain('passages.lock');
});

test('a text that is not there, or a lock without a text, is refused', async () => {
	const folder = folderWith();
	expect((await run(folder, '--article', join(folder, 'missing.txt'))).code).toBe(2);
	expect((await run(folder, '--write-lock')).code).toBe(2);
	expect((await run(folder, '--unknown')).code).toBe(2);
});
