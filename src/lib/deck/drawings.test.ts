import { expect, test } from 'vitest';
import { loadMap, loadTimeline, standsOn, withMap, withTimeline } from './drawings';
import { loadArticle } from './library';

async function factsOf(article: string): Promise<string[]> {
	const decks = await loadArticle(article);
	return decks.flatMap(({ facts }) => Object.keys(facts));
}

test.each(withTimeline)('%s: the facts known to stand on its timeline do', async (article) => {
	const timeline = await loadTimeline(article);
	const drawn = new Set(timeline?.events.map(({ fact }) => fact));
	expect(drawn.size).toBeGreaterThan(0);
	for (const fact of await factsOf(article))
		expect([fact, standsOn('timeline', article, fact)]).toEqual([fact, drawn.has(fact)]);
});

test.each(withMap)('%s: the facts known to stand on its map do', async (article) => {
	const map = await loadMap(article);
	const drawn = new Set(map?.places.flatMap(({ facts }) => facts.map(({ id }) => id)));
	expect(drawn.size).toBeGreaterThan(0);
	for (const fact of await factsOf(article))
		expect([fact, standsOn('map', article, fact)]).toEqual([fact, drawn.has(fact)]);
});

test('of an article that is not there, nothing stands anywhere', () => {
	expect(standsOn('timeline', 'none', 'nothing')).toBe(false);
});
