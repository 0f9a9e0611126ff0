import {
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	Lexer,
	Parser,
} from 'yaml';
import type { Document } from 'yaml';

/* YAML from someone who may be careless or a stranger: small, flat, plain data, or a sentence. */

export type Path = readonly (string | number)[];
export interface Fault {
	line: number;
	path: Path;
	message: string;
}
export interface Yaml {
	value: unknown;
	/** The line, from 1, on which a value or its key stands; the nearest group's where it is missing. */
	lineOf(path: Path): number;
}

export const MAX_BYTES = 1_000_000;
/** A deck needs 12 levels as YAML counts them; composing thousands would exhaust the stack. */
const MAX_DEPTH = 64;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Reads one YAML 1.2 document of at most 1 MB, without anchors, tags, repeated keys or deep nesting. */
export function parseYaml(bytes: Uint8Array): Yaml | { faults: Fault[] } {
	if (bytes.byteLength > MAX_BYTES) {
		return refused(`is larger than ${MAX_BYTES / 1e6} MB; divide it into several decks`);
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refused('is not text in UTF-8');
	}
	if (isTooDeep(text)) return refused(`is nested more than ${MAX_DEPTH} levels deep`);
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		version: '1.2',
		schema: 'core',
		strict: true,
		uniqueKeys: true,
		stringKeys: true,
		prettyErrors: false,
	});
	const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
	const faults = [
		...[...document.errors, ...document.warnings].map((error) => ({
			line: lineAt(error.pos[0]),
			path: [],
			message: inPlainWords(error.code, error.message),
		})),
		...forbidden(document).map(({ offset, message }) => ({
			line: lineAt(offset),
			path: [],
			message,
		})),
	];
	if (faults.length > 0) return { faults };
	return {
		value: document.toJS({ maxAliasCount: 0 }),
		lineOf: (path) => lineAt(offsetOf(document, path)),
	};
}

function refused(message: string): { faults: Fault[] } {
	return { faults: [{ line: 1, path: [], message }] };
}

function isTooDeep(text: string): boolean {
	const parser = new Parser();
	for (const lexeme of new Lexer().lex(text)) {
		Array.from(parser.next(lexeme));
		if (parser.stack.length > MAX_DEPTH) return true;
	}
	return false;
}

function inPlainWords(code: string, message: string): string {
	switch (code) {
		case 'DUPLICATE_KEY':
			return 'the same key stands twice in one group';
		case 'TAG_RESOLVE_FAILED':
			return 'tags (words that begin with !) are not taken';
		case 'MULTIPLE_DOCS':
			return 'holds several documents (a line of ---); write one';
		case 'BLOCK_AS_IMPLICIT_KEY':
			return 'a text with a colon and a space in it needs quotation marks around it';
		default:
			return `is not YAML: ${message}`;
	}
}

function forbidden(document: Document): { offset: number; message: string }[] {
	const found: { offset: number; message: string }[] = [];
	visit(document, {
		Pair(_, { key }) {
			if (!isScalar(key) || typeof key.value !== 'string') return;
			if (FORBIDDEN_KEYS.includes(key.value)) {
				const message = `"${key.value}" is never taken as a key`;
				found.push({ offset: key.range?.[0] ?? 0, message });
			}
		},
		Alias(_, { range }) {
			const message = 'aliases (words that begin with *) are not taken; write it out';
			found.push({ offset: range?.[0] ?? 0, message });
		},
		Node(_, { tag, range }) {
			if (!tag || document.warnings.length > 0) return;
			const message = inPlainWords('TAG_RESOLVE_FAILED', '');
			found.push({ offset: range?.[0] ?? 0, message });
		},
	});
	return found;
}

function offsetOf(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			if (!pair) break;
			if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			if (!isNode(node)) break;
			offset = node.range?.[0] ?? offset;
		} else break;
	}
	return offset;
}
