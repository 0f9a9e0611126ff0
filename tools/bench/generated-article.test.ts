import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkArticle } from '../decks/checked';
import { articleId, cardIds, generatedArticle } from './generated-article';

const size = { cards: 60, perDeck: 25, seed: 3 };

it('the same seed makes the same files', () => {
	expect([...generatedArticle(size)]).toEqual([...generatedArticle(size)]);
	expect([...generatedArticle({ ...size, seed: 4 })]).not.toEqual([...generatedArticle(size)]);
});

it('the generated decks are right by every rule that the real ones are held to', () => {
	const folder = mkdtempSync(join(tmpdir(), 'generated-'));
	try {
		mkdirSync(join(folder, articleId));
		for (const [name, text] of generatedArticle(size)) {
			writeFileSync(join(folder, articleId, name), text);
		}
		const checked = checkArticle(join(folder, articleId));
		if (checked.status === 'wrong') throw new Error(checked.problems[0]?.message);
		expect(checked.decks.map(({ questions }) => questions.length)).toEqual([25, 25, 10]);
		const ids = checked.decks.flatMap(({ questions }) => questions.map(({ id }) => id));
		expect(ids.sort()).toEqual(cardIds(60).sort());
	} finally {
		rmSync(folder, { recursive: true });
	}
});
