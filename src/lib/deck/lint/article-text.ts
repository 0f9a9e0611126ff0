import type { PassageSource } from '../schema';
import { foldPrint } from './fold';

/** The article's text, cut into what passages point at; each part with quotes, dashes and space folded. */
export interface ArticleText {
	/** One for each opening; undefined where not exactly one line starts with it. */
	paragraphs: ParagraphFound[];
	footnotes: ReadonlyMap<number, string>;
	/** The lines of the whole text, joined. */
	whole: string;
}

export interface ParagraphFound {
	/** How many lines start with the opening. */
	lines: number;
	/** The paragraph, where exactly one does. */
	text: string | undefined;
}

/**
 * Finds the paragraphs by their openings: each must start exactly one line. A footnote starts a line with
 * its number in brackets and ends at the next, or at an empty line.
 */
export function parseText(text: string, openings: readonly string[]): ArticleText {
	const lines = text.split(/\r?\n/).map(foldPrint);
	const paragraphs = openings.map((opening) => {
		const found = lines.filter((line) => line.startsWith(foldPrint(opening)));
		return { lines: found.length, text: found.length === 1 ? found[0] : undefined };
	});
	const footnotes = new Map<number, string>();
	let current: number | undefined;
	for (const line of lines) {
		const start = /^\[(\d+)\] (.*)$/.exec(line);
		if (start) {
			current = Number(start[1]);
			footnotes.set(current, start[2] ?? '');
		} else if (line === '') {
			current = undefined;
		} else if (current !== undefined) {
			footnotes.set(current, `${footnotes.get(current)} ${line}`);
		}
	}
	return { paragraphs, footnotes, whole: lines.join(' ') };
}

/** The paragraph or footnote that a passage points into, folded; the whole text for the whole article. */
export function placeOf(passage: PassageSource, text: ArticleText): string | undefined {
	if ('whole' in passage) return text.whole;
	return 'paragraph' in passage
		? text.paragraphs[passage.paragraph - 1]?.text
		: text.footnotes.get(passage.footnote);
}

export type Span =
	{ found: true; span: string } | { found: false; part: 'place' | 'from' | 'to'; times: number };

/**
 * The words of a passage, folded. Its first words must stand exactly once in the place, and its last words
 * exactly once at or after them; without last words, the first are the whole passage.
 */
export function spanOf(passage: PassageSource, text: ArticleText): Span {
	const place = placeOf(passage, text);
	if (place === undefined) return { found: false, part: 'place', times: 0 };
	if ('whole' in passage) return { found: true, span: place };
	const from = foldPrint(passage.from);
	const starts = positions(place, from);
	const [start] = starts;
	if (starts.length !== 1 || start === undefined) {
		return { found: false, part: 'from', times: starts.length };
	}
	if (passage.to === undefined) return { found: true, span: from };
	const to = foldPrint(passage.to);
	const ends = positions(place, to).filter(
		(position) => position >= start && position + to.length >= start + from.length,
	);
	const [end] = ends;
	if (ends.length !== 1 || end === undefined)
		return { found: false, part: 'to', times: ends.length };
	return { found: true, span: place.slice(start, end + to.length) };
}

function positions(text: string, part: string): number[] {
	const found = [];
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
	return found;
}

/** Whether a quotation stands verbatim in the place; where words are left out ("…"), its parts in order. */
export function quotes(place: string, quotation: string): boolean {
	const parts = foldPrint(quotation)
		.replace(/^["']|["']$/g, '')
		.split(/\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\./)
		.map((part) => part.trim())
		.filter(Boolean);
	let at = 0;
	return parts.every((part) => {
		const found = place.indexOf(part, at);
		at = found + part.length;
		return found >= 0;
	});
}
