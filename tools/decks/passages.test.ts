import { expect, test } from 'vitest';
import { cleanDeck, deckOf, lakeArticle, lakeText } from '../../src/lib/deck/lint/fixtures/lake';
import { lintArticle } from '../../src/lib/deck/lint/lint';
import { parseLock } from '../../src/lib/deck/lint/lock';
import { lockFindings, lockOf, sha256 } from './passages';

const lock = lockOf(lakeArticle, [cleanDeck], lakeText);

test('a lock that fits the text and the decks yields nothing, with the text and without', () => {
	expect(lockFindings(lakeArticle, [cleanDeck], lakeText, lock)).toEqual([]);
	expect(
		lintArticle(lakeArticle, [cleanDeck], { lock }).filter(({ rule }) => rule === 'L22'),
	).toEqual([]);
});

test('a lock has the hash of the text and, of its words, the pointers alone', () => {
	expect(parseLock(lock)?.sha256).toBe(lakeArticle.sha256);
	expect(lock).toContain(' P1 "On 3 May 2021" … "town of Halm"\n');
	expect(lock).not.toContain('signed the Orna Accord');
	expect(lock).not.toContain('more holes than rope');
});

test('a text that was changed is noticed, even by a space', () => {
	const [finding] = lockFindings(lakeArticle, [cleanDeck], `${lakeText} `, lock);
	expect(finding).toMatchObject({ rule: 'L22', level: 'error', file: 'article', path: ['sha256'] });
});

test('a passage that is new since the lock was written is noticed where it stands', () => {
	const deck = deckOf([{ passages: [{ paragraph: 4, from: 'without naming' }] }]);
	expect(
		lockFindings(lakeArticle, [cleanDeck, deck], lakeText, lock).map(
			({ file, path }) => `${file} ${path.join('.')}`,
		),
	).toEqual(['tried questions.0.passages.0']);
});

test('a line of the lock with other words, or without a passage, is noticed', () => {
	const edited = lock.replace(/[0-9a-f]{16}( P1 "On 3)/, '0000000000000000$1');
	expect(lockFindings(lakeArticle, [cleanDeck], lakeText, edited)).toHaveLength(1);
	const stale = `${lock}0000000000000000 P9 "Gone"\n`;
	expect(lockFindings(lakeArticle, [cleanDeck], lakeText, stale)).toHaveLength(1);
});

test('a lock of another text, an unreadable one and none are told apart', () => {
	const messages = [lock.replace(lakeArticle.sha256, sha256('other')), 'garbage', undefined].map(
		(other) => lockFindings(lakeArticle, [cleanDeck], lakeText, other)[0]?.message,
	);
	expect(messages[0]).toMatch(/another text/);
	expect(messages[1]).toMatch(/cannot be read/);
	expect(messages[2]).toMatch(/There is no passages\.lock/);
});
