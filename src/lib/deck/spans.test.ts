import { expect, test } from 'vitest';
import { parseSpans, plainText, wordCount } from './spans';

test('a text tells which of its words refer to what', () => {
	expect(parseSpans('Held in [Madrid](place:madrid) on [28 June](date:summit-date).')).toEqual([
		{ text: 'Held in ' },
		{ text: 'Madrid', to: { kind: 'place', id: 'madrid' } },
		{ text: ' on ' },
		{ text: '28 June', to: { kind: 'date', id: 'summit-date' } },
		{ text: '.' },
	]);
});

test('a text without references is one run, and nothing in it is markup', () => {
	expect(parseSpans('<b>Plain</b> & (simple).')).toEqual([{ text: '<b>Plain</b> & (simple).' }]);
});

test.each([
	['an unknown kind', 'In [Madrid](city:madrid).', '[Madrid](city:madrid)'],
	['a missing target', 'In [Madrid].', '[Madrid].'],
	['a web address', 'In [Madrid](https://madrid.es).', '[Madrid](https://madrid.es).'],
	['a bracket alone', 'In Madrid] then.', '] then.'],
])('%s is told', (_, source, stray) => {
	expect(parseSpans(source)).toEqual({ stray });
});

test('words are counted without their references', () => {
	const spans = parseSpans('The [32 missile tests](fact:tests-count) – all of them.');
	if ('stray' in spans) throw new Error(spans.stray);
	expect(plainText(spans)).toBe('The 32 missile tests – all of them.');
	expect(wordCount(plainText(spans))).toBe(7);
});
