import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileArticle, indexOf } from '../../src/lib/deck/compile';
import { compileBrief } from '../../src/lib/deck/compile-brief';
import { compilePlaces } from '../../src/lib/deck/compile-map';
import { compileTimeline } from '../../src/lib/deck/compile-timeline';
import type { ArticleIndex, ArticleSummary, Brief, Deck } from '../../src/lib/deck/deck';
import { lintArticle } from '../../src/lib/deck/lint/lint';
import type { MapSource, Place } from '../../src/lib/deck/map';
import type { Timeline } from '../../src/lib/deck/timeline';
import { formatPath, readArticle, type Problem } from './read';

export { formatProblem } from './read';

export type Checked =
	| {
			status: 'right';
			article: ArticleSummary;
			decks: Deck[];
			/** What is known of the questions before their decks are loaded. */
			index: ArticleIndex;
			/** Undefined where the article is not retold. */
			brief: Brief | undefined;
			/** Where the article has one. */
			timeline: Timeline | undefined;
			/** Its places, to be drawn by what was written. */
			map: { source: MapSource; places: Place[] } | undefined;
			warnings: Problem[];
	  }
	| { status: 'wrong'; problems: Problem[] };

/** Reads, checks, lints and compiles the article in a folder: ready for the app, or all its errors. */
export function checkArticle(folder: string): Checked {
	const reading = readArticle(folder);
	if ('problems' in reading) return { status: 'wrong', problems: reading.problems };
	const { article, decks, brief, timeline, map, positions, lock } = reading;
	const findings = lintArticle(article, decks, { lock, brief, timeline, map });
	const ofLevel = (level: 'error' | 'warning'): Problem[] =>
		findings
			.filter((finding) => finding.level === level)
			.map(({ rule, file, path, message }) => ({
				file: positions.fileOf(file),
				line: positions.lineOf(file, path),
				path: formatPath(path),
				message: `${message} (${rule})`,
			}));
	const problems = ofLevel('error');
	if (problems.length > 0) return { status: 'wrong', problems };
	const compiled = compileArticle(article, decks);
	return {
		status: 'right',
		...compiled,
		index: indexOf(compiled.decks),
		brief: brief && compileBrief(brief, article, decks, compiled.decks),
		timeline: timeline && compileTimeline(article.id, timeline, decks),
		map: map && { source: map, places: compilePlaces(map, decks) },
		warnings: ofLevel('warning'),
	};
}

/** The files that an article is made of, and a stamp that changes when any of them is saved. */
export function filesOf(folder: string): { files: string[]; stamp: string } {
	const files = (existsSync(folder) ? readdirSync(folder) : [])
		.filter((name) => name.endsWith('.yaml') || name === 'passages.lock')
		.sort()
		.map((name) => join(folder, name));
	const stamps = files.map((file) => {
		const { mtimeMs, size } = statSync(file);
		return `${basename(file)} ${mtimeMs} ${size}`;
	});
	return { files, stamp: stamps.join('\n') };
}
