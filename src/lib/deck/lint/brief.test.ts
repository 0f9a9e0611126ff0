import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Brief } from '../brief-schema';
import { cleanDeck, lakeArticle } from './fixtures/lake';
import { lintArticle } from './lint';

type BriefInput = v.InferInput<typeof Brief>;
type PartInput = BriefInput['parts'][number];

const filler = (count: number) => Array.from({ length: count }, () => 'so').join(' ');

const parts: PartInput[] = [
	{
		paragraph: 1,
		title: 'Signed',
		questions: ['when-signed', 'who-embarrassed-too'],
		text: `The [Orna Accord](fact:accord-signed) dates from [3 May 2021](date:accord-signed). ${filler(120)}`,
	},
	{
		paragraph: 2,
		title: 'A leak',
		questions: ['month-of-leak', 'who-embarrassed', 'who-mocked'],
		text: `A draft was out in [April 2021](date:leak-month), and [Ostmark](actor:ostmark) suffered. ${filler(120)}`,
	},
	{
		paragraph: 3,
		title: 'The summit',
		questions: ['summit-when', 'speech-who'],
		text: `They met in [Halm](place:halm). ${filler(120)}`,
	},
	{
		paragraph: 4,
		title: 'Closer',
		questions: ['closer-to-whom', 'who-enters'],
		text: `In the author’s view the accord [brings them closer](fact:drawing-closer). ${filler(60)}`,
	},
];

const asked = [
	{ id: 'who-embarrassed-too', fact: 'delegations' },
	{ id: 'closer-to-whom', fact: 'drawing-closer' },
	{ id: 'who-enters', fact: 'drawing-closer' },
	{ id: 'signed-where', fact: 'accord-signed', answer: { place: 'Halm', aliases: [] } },
];
const options = [{ text: 'A' }, { text: 'B' }];
const deck = {
	...cleanDeck,
	questions: [
		...cleanDeck.questions,
		...asked.map((question) => ({
			...{ version: 1, stem: 'In the author’s view, who?', recallOnly: false, why: 'So it is.' },
			...{ answer: { text: 'C' }, wrong: options },
			...question,
		})),
	],
};

/** What L38 to L44 find in the brief with these parts changed, as "L39 parts.0.questions.1". */
function found(changes: Record<number, Partial<PartInput>> = {}, kept = parts): string[] {
	const brief = v.parse(Brief, {
		parts: kept.map((part, index) => ({ ...part, ...changes[index] })),
	});
	return lintArticle(lakeArticle, [deck], { brief })
		.filter(({ file }) => file === 'brief')
		.map(({ rule, path }) => `${rule} ${path.join('.')}`);
}

describe('a brief', () => {
	test('in which all is well passes', () => {
		expect(found()).toEqual([]);
	});

	test('tells every paragraph once, in order', () => {
		expect(found({}, parts.slice(0, 3))).toContain('L38 parts');
		expect(found({ 1: { paragraph: 1 } })).toContain('L38 parts.1.paragraph');
		expect(found({ 3: { paragraph: 5 } })).toContain('L38 parts.3.paragraph');
	});

	test('asks questions that are there, of that paragraph, once, with options', () => {
		const at = (questions: string[]) => found({ 1: { questions } });
		expect(at(['month-of-leak', 'who-embarassed'])).toEqual(['L39 parts.1.questions.1']);
		expect(at(['month-of-leak', 'summit-when'])).toContain('L39 parts.1.questions.1');
		expect(at(['month-of-leak', 'month-of-leak'])).toEqual(['L39 parts.1.questions.1']);
		expect(found({ 2: { questions: ['summit-when', 'boats-how-many'] } })).toEqual([
			'L39 parts.2.questions.1',
		]);
	});

	test('refers to what is there, in a form that can be read', () => {
		const text = (reference: string) => found({ 2: { text: `In ${reference}. ${filler(120)}` } });
		expect(text('[Halm](place:haln)')).toEqual(['L40 parts.2.text']);
		expect(text('[Mira Tal](actor:mira-tall)')).toEqual(['L40 parts.2.text']);
		expect(text('[a speech](fact:tal-speach)')).toEqual(['L40 parts.2.text']);
		expect(text('[then](date:tal-speech)')).toEqual(['L40 parts.2.text']);
		expect(text('[Halm](town:halm)')).toContain('L40 parts.2.text');
		expect(text('[Mira Tal](actor:mira-tal)')).toEqual([]);
	});

	test('is between 400 and 600 words long, references not counted', () => {
		expect(found({ 0: { text: filler(30) } })).toEqual(['L41 parts']);
		expect(found({ 0: { text: filler(300) } })).toEqual(['L41 parts']);
	});

	test('refers to what the record differs from', () => {
		expect(found({ 1: { text: `A draft was out. ${filler(120)}` } })).toEqual(['L42 parts.1.text']);
	});

	test('has no title that tells what is guessed under it', () => {
		expect(found({ 1: { title: 'A leak and Ostmark' } })).toEqual(['L44 parts.1.title']);
		expect(found({ 0: { title: 'Ostmark signs' } })).toEqual([]);
	});

	test('says whose argument it tells', () => {
		const text = `The accord [brings them closer](fact:drawing-closer). ${filler(60)}`;
		expect(found({ 3: { text } })).toEqual(['L43 parts.3.text']);
		expect(found({ 3: { text: `Holm argues that it ${text}` } })).toEqual([]);
	});
});
