import { createHash } from 'node:crypto';
import { spanOf } from '../../src/lib/deck/lint/article-text';
import type { Finding } from '../../src/lib/deck/lint/finding';
import { foldPrint } from '../../src/lib/deck/lint/fold';
import { makeLock, parseLock, type Locked } from '../../src/lib/deck/lint/lock';
import { pointedAt, type Pointed } from '../../src/lib/deck/lint/pointer';
import { setScene, type Scene } from '../../src/lib/deck/lint/scene';
import type { ArticleSource } from '../../src/lib/deck/article-schema';
import type { DeckSource } from '../../src/lib/deck/schema';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The text of passages.lock for decks whose passages were all found in the article's text. */
export function lockOf(article: ArticleSource, decks: readonly DeckSource[], text: string): string {
	const scene = setScene(article, decks, text, undefined);
	const passages = pointedAt(scene).flatMap((pointed) => locked(pointed, scene) ?? []);
	return makeLock({ sha256: sha256(text), passages });
}

/** L22, as far as it takes hashes: that the text is the one the decks were written from, and the lock fits it. */
export function lockFindings(
	article: ArticleSource,
	decks: readonly DeckSource[],
	text: string,
	lock: string | undefined,
): Finding[] {
	const found = sha256(text);
	if (found !== article.sha256) {
		return [
			finding(
				['sha256'],
				`The text given has the SHA-256 ${found}: it is another text, or it was changed. If the change is right, check each item against it, then write this hash here.`,
			),
		];
	}
	if (lock === undefined) return [finding([], `There is no passages.lock. ${advice}`)];
	const kept = parseLock(lock);
	if (!kept) return [finding([], `passages.lock cannot be read. ${advice}`)];
	if (kept.sha256 !== found) {
		return [finding([], `passages.lock was written from another text. ${advice}`)];
	}
	return differences(setScene(article, decks, text, undefined), kept.passages);
}

const advice = 'Run “npm run lint:decks -- --article TEXT --write-lock”.';

function differences(scene: Scene, kept: readonly Locked[]): Finding[] {
	const hashes = new Map(kept.map(({ pointer, hash }) => [pointer, hash]));
	const pointed = pointedAt(scene);
	const current = new Set(pointed.map(({ pointer }) => pointer));
	const stale = kept.filter(({ pointer }) => !current.has(pointer));
	return [
		...pointed.flatMap((one): Finding[] => {
			const now = locked(one, scene);
			if (!now || hashes.get(one.pointer) === now.hash) return [];
			const { where, rest } = one;
			const message = hashes.has(one.pointer)
				? `passages.lock has other words for ${one.pointer}. ${advice}`
				: `passages.lock does not have ${one.pointer}. ${advice}`;
			return [{ ...finding([...where.path, ...rest], message), file: where.deck.id }];
		}),
		...stale.map(({ pointer }) =>
			finding([], `passages.lock has ${pointer}, to which no deck points. ${advice}`),
		),
	];
}

/** The line of the lock for one pointer; undefined where the text does not bear it out. */
function locked(pointed: Pointed, scene: Scene): Locked | undefined {
	const words = wordsOf(pointed, scene);
	return words === undefined
		? undefined
		: { pointer: pointed.pointer, hash: sha256(words).slice(0, 16) };
}

function wordsOf(pointed: Pointed, { text }: Scene): string | undefined {
	if (!('passage' in pointed)) return foldPrint(pointed.quotation);
	const span = text && spanOf(pointed.passage, text);
	return span?.found ? span.span : undefined;
}

function finding(path: Finding['path'], message: string): Finding {
	return { rule: 'L22', level: 'error', file: 'article', path, message };
}
