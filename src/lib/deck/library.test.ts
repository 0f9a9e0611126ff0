import { describe, expect, test } from 'vitest';
import { articles, findArticle, findDeck, loadDeck, questionIndex } from './library';
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
			const { questions, ...rest } = findDeck(article, id)!;
			expect(deck).toMatchObject(rest);
			expect(deck.questions.map((question) => question.id)).toEqual(questions.map((q) => q.id));
			expect(deck.version).toBe(deckVersion(questions));
		},
	);

	test('tell of every question once, with its deck, its fact and its first paragraph', () => {
		const questions = summaries.flatMap((deck) => deck.questions);
		expect(questionIndex.size).toBe(questions.length);
		for (const { article, id: deck, questions: ofDeck } of summaries) {
			for (const { id, ...known } of ofDeck) {
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
	});
});
