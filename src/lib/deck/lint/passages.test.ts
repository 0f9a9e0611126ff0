import { expect, test } from 'vitest';
import { parseText, quotes, spanOf } from './article-text';
import { cleanDeck, deckOf, found, lakeArticle, lakeText } from './fixtures/lake';
import { lintArticle } from './lint';
import { makeLock, parseLock } from './lock';
import { pointerOf } from './pointer';

const text = parseText(lakeText, lakeArticle.paragraphs);
const passage = (from: string, to?: string) => ({
	paragraph: 3,
	from,
	...(to === undefined ? {} : { to }),
});

test('a passage runs from its first words to its last', () => {
	expect(spanOf(passage('Under the', 'Water first'), text)).toEqual({
		found: true,
		span: 'Under the slogan "Water first',
	});
});

test('quotes and dashes may be written otherwise, spelling may not', () => {
	expect(spanOf(passage('slogan "Water first"'), text).found).toBe(true);
	expect(spanOf(passage('Halm on 10–12 June'), text).found).toBe(true);
	expect(spanOf(passage('Halm on 10-12 Juni'), text)).toEqual({
		found: false,
		part: 'from',
		times: 0,
	});
	expect(spanOf(passage('under the slogan'), text).found).toBe(false);
});

test('words that stand twice point at nothing', () => {
	expect(spanOf(passage('Tessia'), text)).toEqual({ found: false, part: 'from', times: 2 });
	expect(spanOf(passage('Lake Summit', 'Tessia'), text)).toEqual({
		found: false,
		part: 'to',
		times: 2,
	});
	expect(spanOf(passage('Under the slogan', 'Tessia'), text).found).toBe(true);
});

test('a footnote ends where the next begins', () => {
	expect(spanOf({ footnote: 1, from: 'Ada Benn', to: '01.07.2021' }, text).found).toBe(true);
	expect(spanOf({ footnote: 1, from: 'Piet Sand' }, text).found).toBe(false);
});

test('an opening that starts two lines finds no paragraph', () => {
	const twice = parseText('The lake\nThe lake again', ['The lake', 'The lake again', 'The sea']);
	expect(twice.paragraphs.map(({ lines }) => lines)).toEqual([2, 1, 0]);
	const article = { ...lakeArticle, paragraphs: [...lakeArticle.paragraphs, 'The sea'] };
	expect(
		lintArticle(article, [cleanDeck], { text: lakeText })
			.filter(({ rule }) => rule === 'L22')
			.map(({ file, path }) => `${file} ${path.join('.')}`),
	).toEqual(['article paragraphs.4']);
});

test('a quotation may leave words out, but not change their order', () => {
	const place = 'called it "a net with more holes than rope" in a letter';
	expect(quotes(place, 'a net … than rope')).toBe(true);
	expect(quotes(place, '“a net with more holes than rope”')).toBe(true);
	expect(quotes(place, 'than rope … a net')).toBe(false);
	expect(quotes(place, 'a net with fewer holes')).toBe(false);
});

test('without the text, a changed passage is missed in passages.lock', () => {
	const sent = passage('Tessia sent 14', 'in 2021');
	const deck = (from: string) => deckOf([{ passages: [passage(from, 'in 2021')] }]);
	const others = lintArticle(lakeArticle, [cleanDeck], {}).filter(({ rule }) => rule === 'L22');
	expect(others.map(({ level }) => level)).toEqual(['warning']);
	const lock = makeLock({
		sha256: lakeArticle.sha256,
		passages: [{ pointer: pointerOf(sent), hash: '0123456789abcdef' }],
	});
	expect(found(deck('Tessia sent 14'), { lock })).toEqual([]);
	expect(found(deck('Tessia sent'), { lock })).toEqual(['L22 questions.0.passages.0']);
});

test('eight words may point at a passage, nine are a copy', () => {
	const deck = (from: string) => deckOf([{ passages: [passage(from)] }]);
	expect(found(deck('The Lake Summit took place in Halm on'))).toEqual([]);
	expect(found(deck('The Lake Summit took place in Halm on 10-12'))).toEqual([
		'L22 questions.0.passages.0.from',
	]);
});

test('without the text, a paragraph that the article does not have is still noticed', () => {
	const deck = deckOf([{ passages: [{ paragraph: 5, from: 'Tessia' }] }]);
	expect(found(deck, {})).toEqual(['L22 questions.0.passages.0']);
});

test('a lock is read as it was written, sorted and each line once', () => {
	const one = { pointer: 'P1 "On"', hash: '1111111111111111' };
	const two = { pointer: 'P2 "A" … "b"', hash: '0000000000000000' };
	const written = makeLock({ sha256: lakeArticle.sha256, passages: [two, one, two] });
	expect(parseLock(written)).toEqual({ sha256: lakeArticle.sha256, passages: [one, two] });
	expect(parseLock('no lock')).toBeUndefined();
});
