import { expect, test } from 'vitest';
import { compileArticle } from './compile';
import { compileBrief } from './compile-brief';
import { cleanDeck, lakeArticle } from './lint/fixtures/lake';

const { decks } = compileArticle(lakeArticle, [cleanDeck]);
const part = {
	paragraph: 2,
	title: 'A leak',
	questions: ['month-of-leak', 'who-embarrassed'],
	text: 'A draft was out in [April 2021](date:leak-month), and [Ostmark](actor:ostmark) suffered.',
};
const brief = compileBrief({ parts: [part] }, lakeArticle, [cleanDeck], decks);

test('a part points at its paragraph and tells what the record says of it', () => {
	expect(brief).toMatchObject({ article: 'lake-orna', words: 10 });
	expect(brief.parts[0]).toMatchObject({
		passage: { paragraph: 2, from: 'Before the signing' },
		differs: ['leak-month'],
		corrections: [{ text: 'The Herald had it on 4 May.' }],
	});
});

test('the same correction of two facts is told once', () => {
	const [accord, ...others] = cleanDeck.facts;
	const leak = cleanDeck.facts.find(({ id }) => id === 'leak-month');
	if (!accord || !leak) throw new Error('The deck has changed.');
	const alike = {
		...accord,
		corrections: [{ ...leak.corrections[0]!, text: 'So has the Herald.' }],
	};
	const text = 'In [April](date:leak-month) and [May](date:accord-signed).';
	const source = { ...cleanDeck, facts: [alike, ...others] };
	const [told] = compileBrief({ parts: [{ ...part, text }] }, lakeArticle, [source], decks).parts;
	expect(told?.differs).toEqual(['leak-month', 'accord-signed']);
	expect(told?.corrections).toEqual(leak.corrections);
});

test('a question is guessed among its own options, in an order that is always the same', () => {
	const guessed = brief.parts[0]?.questions ?? [];
	expect(guessed.map(({ id }) => id)).toEqual(part.questions);
	for (const { id, options } of guessed) {
		const question = decks[0]?.questions.find((each) => each.id === id);
		const texts = [question?.answer.text, ...(question?.wrong ?? []).map(({ text }) => text)];
		expect(options.map(({ text }) => text).sort()).toEqual(texts.sort());
	}
	expect(compileBrief({ parts: [part] }, lakeArticle, [cleanDeck], decks)).toEqual(brief);
});

test('what is not there throws', () => {
	const wrong = (change: Partial<typeof part>) => () =>
		compileBrief({ parts: [{ ...part, ...change }] }, lakeArticle, [cleanDeck], decks);
	expect(wrong({ paragraph: 9 })).toThrow('paragraph 9');
	expect(wrong({ questions: ['nobody', 'knows'] })).toThrow('nobody');
	expect(wrong({ text: 'In [Halm].' })).toThrow('[Halm]');
});
