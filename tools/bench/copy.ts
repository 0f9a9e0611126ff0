import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { backupFormat, eventLine, lineOf } from '../../src/lib/store/backup/format';
import { Sha256 } from '../../src/lib/store/backup/sha256';
import type { StudyEvent } from '../../src/lib/events/event';
import { buildIn, copyOfSource } from '../copies.js';
import { articleId, cardIds, generatedArticle } from './generated-article';
import { pastOf } from './past';

const size = { cards: 10_000, events: 100_000, perDeck: 500, seed: 1 };
const bare = fileURLToPath(new URL('bare', import.meta.url));
const probe = fileURLToPath(new URL('probe', import.meta.url));

/** Looking for likenesses among 10,000 questions takes half an hour; the generated ones need no linter. */
const noLinter = `import type { Finding } from './finding';
export type { Finding, Level } from './finding';
export function lintArticle(): Finding[] {
	return [];
}
`;

/**
 * Builds the app once more, elsewhere, with 10,000 generated questions beside its own and one page for
 * measuring, /bench/; the build that is there stays as it is. Beside the pages lie what a learner
 * recorded in a year and a half of them: as rows, bench-events.json, and as a backup, bench-backup.gz.
 */
export function buildWithPast(folder: string): void {
	if (existsSync(folder)) return;
	const copy = copyOfSource();
	const put = (path: string, text: string) => writeFileSync(join(copy, path), text);
	mkdirSync(join(copy, 'questions', articleId));
	for (const [name, text] of generatedArticle(size)) put(`questions/${articleId}/${name}`, text);
	put('src/lib/deck/lint/lint.ts', noLinter);
	cpSync(probe, join(copy, 'src/routes/bench'), { recursive: true });
	buildIn(copy);

	const lastDay = Math.floor(Date.now() / 86_400_000) - 3;
	const { cards, events, seed } = size;
	const past = pastOf({ cardIds: cardIds(cards), events, seed, lastDay });
	writeFileSync(join(copy, 'build/bench-events.json'), JSON.stringify(past));
	writeFileSync(join(copy, 'build/bench-backup.gz'), backupOf(past));
	cpSync(join(copy, 'build'), folder, { recursive: true });
}

/** Builds an app of the same framework and the same packages that does nothing. */
export function buildBare(folder: string): void {
	if (existsSync(folder)) return;
	const copy = copyOfSource();
	rmSync(join(copy, 'src'), { recursive: true });
	cpSync(bare, join(copy, 'src'), { recursive: true });
	buildIn(copy);
	cpSync(join(copy, 'build'), folder, { recursive: true });
}

/** A backup as another device would have written it. */
export function backupOf(events: readonly StudyEvent[]): Buffer {
	const madeAt = '2026-03-02T09:30:00.000Z';
	const header = lineOf({ flashpoint: 'backup', format: backupFormat, madeAt, device: null });
	const body = header + events.map(eventLine).join('');
	const sha256 = new Sha256().update(new TextEncoder().encode(body)).hex();
	const end = lineOf({ end: { events: events.length, drafts: 0, aside: 0, sha256 } });
	return gzipSync(body + end);
}
