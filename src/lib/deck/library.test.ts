import { describe, expect, test } from 'vitest';
import { articles, findArticle, findDeck, loadDeck } from './library';
import { questionIndex, questionsOf } from './question-index';
import { deckVersion } from './version';

const summaries = articles.flatMap(({ decks }) => decks);

describe('the articles that are built in', () => {
	test('hold at least one deck each, found by its id', () => {
		expect(articles.length).toBeGreaterThan(0);
		for (const article of articles) {
			expect(article.decks.length).toBeGreaterThan(0);
			expect(findArticle(article.id)).toBe(article);
			for (const deck of article.decks) expect(findDeck(article.id, deck.id)).toBe(deck);
		}
	});

	test.each(summaries.map(({ article, id }) => [article, id]))(
		'%s/%s loads as its summary promises',
		async (article, id) => {
			const deck = await loadDeck(article, id);
			if (!deck) throw new Error('not there');
			const { size, ...rest } = findDeck(article, id)!;
			const questions = questionsOf(article, id);
			expect(deck).toMatchObject(rest);
			expect(deck.questions).toHaveLength(size);
			expect(deck.questions.map((question) => question.id)).toEqual(questions.map((q) => q.id));
			expect(deck.version).toBe(deckVersion(questions));
		},
	);

	test('tell of every question once, with its deck, its fact and its first paragraph', () => {
		const sizes = summaries.map(({ size }) => size);
		expect(questionIndex.size).toBe(sizes.reduce((sum, size) => sum + size));
		for (const { article, id: deck } of summaries) {
			for (const { id, ...known } of questionsOf(article, deck)) {
				expect(questionIndex.get(id)).toEqual({ article, deck, ...known });
			}
		}
	});
});

describe('what is not there', () => {
	test('is undefined, not an error', async () => {
		const [article] = articles;
		expect(findArticle('constructor')).toBeUndefined();
		expect(findDeck(article!.id, 'constructor')).toBeUndefined();
		await expect(loadDeck(article!.id, 'article')).resolves.toBeUndefined();
		await expect(loadDeck('nowhere', 'dates')).resolves.toBeUndefined();
		expect(questionIndex.get('constructor')).toBeUndefined();
		expect(questionsOf(article!.id, 'constructor')).toEqual([]);
		expect(questionsOf('nowhere', 'dates')).toEqual([]);
	});
});
