import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Level } from '../../src/lib/deck/lint/finding';
import { lintArticle, type Finding } from '../../src/lib/deck/lint/lint';
import { copiesInProject, copySearch } from './copied';
import { lockFindings, lockOf, sha256 } from './passages';
import { formatPath, readArticle, type ArticleReading } from './read';

/** A finding with the file and line in which it stands. */
export interface Report {
	file: string;
	/** From 1. */
	line: number;
	rule: string;
	level: Level;
	/** `questions[3].wrong[0].of`; empty where the whole file is meant. */
	path: string;
	message: string;
}

export interface Result {
	/** The article's folder. */
	article: string;
	reports: Report[];
	/** What its passages were checked against. */
	against: 'the text' | 'passages.lock (no text given)' | 'nothing';
}

interface Options {
	article?: string | undefined;
	questions: string;
	writeLock: boolean;
	json: boolean;
	all: boolean;
}

/**
 * `npm run lint:decks [-- --article TEXT] [--write-lock] [--json] [--all]`: 0 where the decks have neither errors
 * nor warnings, 1 where they have, 2 where the command cannot run. The text's path may also stand in ARTICLE_TEXT.
 */
export async function main(args: string[]): Promise<number> {
	const options = readOptions(args);
	if (typeof options === 'string') return refuse(options);
	const path = options.article ?? process.env.ARTICLE_TEXT;
	if (path && !existsSync(path)) return refuse(`There is no article text at ${path}.`);
	if (options.writeLock && !path) return refuse('--write-lock needs the text: --article TEXT.');
	const text = path ? readFileSync(path, 'utf8') : undefined;
	const folders = articleFolders(options.questions);
	if (folders.length === 0) return refuse(`There is no article in ${options.questions}.`);
	const results = folders.map((folder) =>
		lintFolder(folder, folders.length === 1, text, { ...options, project: process.cwd() }),
	);
	print(results, options);
	if (text !== undefined && results.every(({ against }) => against !== 'the text')) {
		return refuse('No article was checked against the text: none has its hash.');
	}
	const found = results.flatMap(({ reports }) => reports);
	return found.some(({ level }) => level !== 'information') ? 1 : 0;
}

function readOptions(args: string[]): Options | string {
	try {
		const { values } = parseArgs({
			args,
			options: {
				article: { type: 'string' },
				questions: { type: 'string', default: 'questions' },
				'write-lock': { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				all: { type: 'boolean', default: false },
			},
		});
		return { ...values, writeLock: values['write-lock'] };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function refuse(reason: string): number {
	console.error(reason);
	return 2;
}

function articleFolders(root: string): string[] {
	if (!existsSync(root)) return [];
	return readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'article.yaml')))
		.map((entry) => join(root, entry.name))
		.sort();
}

/**
 * Everything found in one article's folder, and copies of its text in the project's files where a project is given.
 * A text belongs to the article with its hash, or to the only one.
 */
export function lintFolder(
	folder: string,
	only: boolean,
	given: string | undefined,
	{ writeLock = false, project }: { writeLock?: boolean; project?: string } = {},
): Result {
	const name = basename(folder);
	const reading = readArticle(folder);
	if ('problems' in reading) {
		const reports = reading.problems.map((problem): Report => {
			return { ...problem, rule: 'form', level: 'error' };
		});
		return { article: name, reports, against: 'nothing' };
	}
	const { article, decks, brief, timeline, map } = reading;
	const meant = given !== undefined && (only || sha256(given) === article.sha256);
	const text = meant ? given : undefined;
	let { lock } = reading;
	const findings = lintArticle(article, decks, { text, lock, brief, timeline, map });
	if (text !== undefined) {
		const sound = findings.every(({ rule }) => rule !== 'L22') && sha256(text) === article.sha256;
		if (writeLock && sound) {
			lock = lockOf(article, decks, text);
			writeFileSync(join(folder, 'passages.lock'), lock);
		}
		findings.push(...lockFindings(article, decks, text, lock));
	}
	const reports = findings.map((finding) => reportOf(finding, reading));
	if (text === undefined) {
		const against = lock === undefined ? 'nothing' : 'passages.lock (no text given)';
		return { article: name, reports, against };
	}
	if (project !== undefined) reports.push(...copied(reading, text, project));
	return { article: name, reports, against: 'the text' };
}

function reportOf({ file, path, ...rest }: Finding, { positions }: ArticleReading): Report {
	return {
		file: positions.fileOf(file),
		line: positions.lineOf(file, path),
		path: formatPath(path),
		...rest,
	};
}

/** L23: no sentence of the article stands in the project. */
function copied({ article, decks }: ArticleReading, text: string, project: string): Report[] {
	const found = copiesInProject(project, copySearch(article, decks, text)) ?? [];
	return found.map(({ file, copy }) => ({
		file,
		line: copy.line,
		rule: 'L23',
		level: 'error',
		path: '',
		message: `“${copy.words}” stands in the article word for word: say it in our own words.`,
	}));
}

function print(results: readonly Result[], { json, all }: Options): void {
	const reports = results.flatMap((result) => result.reports);
	if (json) {
		console.log(JSON.stringify(reports, null, '\t'));
		return;
	}
	const shown = reports.filter(({ level }) => all || level !== 'information');
	for (const report of [...shown].sort(byPlace)) console.log(formatReport(report));
	for (const { article, against } of results) {
		console.log(`${article}: passages checked against ${against}.`);
	}
	const count = (level: Level) => reports.filter((report) => report.level === level).length;
	const informations = count('information');
	const hidden = !all && informations > 0 ? ' (--all shows them)' : '';
	console.log(
		`Errors: ${count('error')}. Warnings: ${count('warning')}. For information: ${informations}${hidden}.`,
	);
}

/** `questions/…/dates.yaml:41 L06 warning questions[3].answer: The answer has …`. */
export function formatReport({ file, line, rule, level, path, message }: Report): string {
	return `${file}:${line} ${rule} ${level} ${path === '' ? '' : `${path}: `}${message}`;
}

function byPlace(a: Report, b: Report): number {
	return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
