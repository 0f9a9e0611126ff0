import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseText } from '../../src/lib/deck/lint/article-text';
import { fold } from '../../src/lib/deck/lint/fold';
import type { ArticleSource } from '../../src/lib/deck/article-schema';
import type { DeckSource } from '../../src/lib/deck/schema';

/** So many words in a row that the article has as well are a copy; a name counts as one word. */
const copyLength = 8;

/** Words that were copied from the article, and the line on which they begin. */
export interface Copy {
	line: number;
	words: string;
}

interface Token {
	word: string;
	line: number;
}

/** Looks for the article's own sentences in other texts. */
export interface CopySearch {
	search(text: string): Copy[];
}

/**
 * Names may be repeated, and so may what actors said: the decks' quotations. All else that shares eight words in
 * a row with a paragraph of the article is a copy of it.
 */
export function copySearch(
	article: ArticleSource,
	decks: readonly DeckSource[],
	text: string,
): CopySearch {
	const names = phrases([
		article.author,
		article.title,
		...decks.flatMap((deck) => deck.actors.flatMap((actor) => [actor.name, ...actor.aliases])),
	]);
	const said = decks.flatMap((deck) => [
		...deck.facts.flatMap((fact) => fact.said?.words ?? []),
		...deck.questions.flatMap((question) => question.quotation ?? []),
	]);
	const quotations = phrases([...said, ...article.paragraphs]);
	const quoted = said.map((words) => ` ${joined(withNames(tokens(words), names))} `);
	const runs = new Set<string>();
	for (const paragraph of parseText(text, article.paragraphs).paragraphs) {
		const body = withNames(tokens(paragraph.text ?? ''), names);
		body.forEach((_, at) => runs.add(joined(body.slice(at, at + copyLength))));
	}
	return {
		search(other) {
			const read = withNames(cut(tokens(other), quotations), names);
			return copies(read, runs).filter(
				({ words }) => !quoted.some((quotation) => quotation.includes(` ${words} `)),
			);
		},
	};
}

function copies(read: readonly Token[], runs: ReadonlySet<string>): Copy[] {
	const found: Copy[] = [];
	let reach = 0;
	read.forEach((token, at) => {
		if (at + copyLength > read.length || at < reach) return;
		let length = 0;
		while (
			at + length + copyLength <= read.length &&
			runs.has(joined(read.slice(at + length, at + length + copyLength)))
		) {
			length++;
		}
		if (length === 0) return;
		reach = at + length + copyLength - 1;
		found.push({ line: token.line, words: joined(read.slice(at, reach)) });
	});
	return found;
}

function tokens(text: string): Token[] {
	return text.split('\n').flatMap((content, index) =>
		fold(content.replace(/(?<=\p{L})[’']s\b/gu, ''))
			.split(' ')
			.filter((word) => /[\p{L}\p{N}]/u.test(word))
			.map((word) => ({ word, line: index + 1 })),
	);
}

function joined(list: readonly Token[]): string {
	return list.map(({ word }) => word).join(' ');
}

type Phrases = ReadonlyMap<string, readonly string[][]>;

/** Texts of two words or more, by their first word, the longest first. */
function phrases(texts: readonly string[]): Phrases {
	const found = new Map<string, string[][]>();
	for (const text of texts) {
		const list = tokens(text).map(({ word }) => word);
		const [first] = list;
		if (first !== undefined && list.length > 1)
			found.set(first, [...(found.get(first) ?? []), list]);
	}
	for (const list of found.values()) list.sort((a, b) => b.length - a.length);
	return found;
}

function replaced(read: readonly Token[], by: Phrases, put: (phrase: string[]) => string): Token[] {
	const out: Token[] = [];
	for (let at = 0; at < read.length;) {
		const token = read[at] as Token;
		const phrase = by
			.get(token.word)
			?.find((list) => list.every((word, index) => read[at + index]?.word === word));
		out.push(phrase ? { word: put(phrase), line: token.line } : token);
		at += phrase?.length ?? 1;
	}
	return out;
}

/** Each name as one word. */
function withNames(read: readonly Token[], names: Phrases): Token[] {
	return replaced(read, names, (phrase) => phrase.join('_'));
}

/** A mark that no text has in place of each quotation: no run goes across it. */
function cut(read: readonly Token[], quotations: Phrases): Token[] {
	return replaced(read, quotations, () => '|');
}

/** Every copy in the project's text files, as git lists them (ignored ones left out); undefined without git. */
export function copiesInProject(
	root: string,
	search: CopySearch,
): { file: string; copy: Copy }[] | undefined {
	return projectFiles(root)?.flatMap((file) => {
		const path = join(root, file);
		if (!existsSync(path) || /(?:^|\/)package-lock\.json$|\.lock$/.test(file)) return [];
		const text = readFileSync(path, 'utf8');
		if (text.includes('\0')) return [];
		const shown = file.startsWith('questions/') ? withoutPointers(text) : text;
		return search.search(shown).map((copy) => ({ file, copy }));
	});
}

/** A passage's first and last words are the article's, by intent; what a text refers to is no word of it. */
export function withoutPointers(yaml: string): string {
	const told = yaml.replace(/\[([^[\]]+)\]\([a-z]+:[a-z0-9-]+\)/g, '$1');
	return told.replace(/\b(?:from|to):[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[^,}\n]*)/g, '|');
}

function projectFiles(root: string): string[] | undefined {
	try {
		const listed = execFileSync(
			'git',
			['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
			{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 },
		);
		return [...new Set(listed.split('\0'))].filter(Boolean);
	} catch {
		return undefined;
	}
}
