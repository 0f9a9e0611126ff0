import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { events, people } from './fixtures/harbour';
import { drawPaper } from './paper';
import { hasMovedOn, paperLink, parsePaperLink } from './paper-link';
import { paperKinds, quizModes, type QuizSettings } from './quiz-settings';

const settings: QuizSettings = {
	count: 5,
	kinds: ['choice', 'name'],
	mode: 'exam',
	time: { per: 'quiz', limitMillis: 1_200_000 },
};
const paper = drawPaper({ decks: [people, events], settings, seed: 4 });
const link = paperLink(paper, settings) ?? '';

const anySettings: fc.Arbitrary<QuizSettings> = fc.record({
	count: fc.integer({ min: 1, max: 100 }),
	kinds: fc
		.subarray([...paperKinds], { minLength: 1 })
		.map((kinds) => paperKinds.filter((kind) => kinds.includes(kind))),
	mode: fc.constantFrom(...quizModes),
	time: fc.oneof(
		fc.constant({ per: 'none' as const }),
		fc.record({
			per: fc.constantFrom('quiz' as const, 'question' as const),
			limitMillis: fc.integer({ min: 30, max: 3600 }).map((seconds) => seconds * 1000),
		}),
	),
});

describe('a link to a paper', () => {
	it('says what the paper is drawn from', () => {
		expect(link.replace(/paper=.*/, '')).toBe(
			'v=1&decks=harbour/events,harbour/people&n=5&kinds=choice,name&mode=exam&time=quiz-1200&seed=4&',
		);
	});

	it('is read back as it was made, with its # or without', () => {
		fc.assert(
			fc.property(anySettings, fc.integer({ min: 0, max: 0xffff_ffff }), (chosen, seed) => {
				const drawn = drawPaper({ decks: [events, people], settings: chosen, seed });
				const text = paperLink(drawn, chosen) ?? '';
				const reading = parsePaperLink(text);
				if (reading.is === 'refused') throw new Error(reading.because);
				expect(parsePaperLink(`#${text}`)).toEqual(reading);
				expect(reading.link).toMatchObject({ settings: chosen, seed });
				const again = drawPaper({ ...reading.link, decks: [people, events] });
				expect(again).toEqual(drawn);
				expect(hasMovedOn(reading.link, again)).toBe(false);
			}),
			{ numRuns: 40 },
		);
	});

	it('is read as well when its commas and strokes were escaped on the way', () => {
		const escaped = link.replaceAll(',', '%2C').replaceAll('/', '%2F');
		expect(parsePaperLink(escaped)).toEqual(parsePaperLink(link));
	});

	it('says so when a deck has moved on', () => {
		const reading = parsePaperLink(link);
		if (reading.is === 'refused') throw new Error(reading.because);
		const moved = { ...people, version: '0000000000000000' };
		expect(hasMovedOn(reading.link, drawPaper({ decks: [events, moved], settings, seed: 4 }))).toBe(
			true,
		);
	});

	it('is not made for what one learner missed', () => {
		const only = new Set(['mayor-who']);
		const retry = drawPaper({ decks: [people], settings, seed: 4, only });
		expect(paperLink(retry, settings)).toBeNull();
	});
});

describe('a link that was tampered with is refused, with the part that is wrong', () => {
	const change = (part: string, value: string) =>
		link.replace(new RegExp(`(^|&)${part}=[^&]*`), `$1${part}=${value}`);

	it.each([
		['later', change('v', '2')],
		['parts', change('v', 'x')],
		['parts', ''],
		['parts', `${link}&more=1`],
		['parts', `${link}&n=5`],
		['parts', link.replace('&mode=exam', '')],
		['decks', change('decks', '')],
		['decks', change('decks', 'harbour')],
		['decks', change('decks', '../events')],
		['decks', change('decks', 'harbour/events,harbour/events')],
		['decks', change('decks', '__proto__/x')],
		['decks', change('decks', Array.from({ length: 21 }, (_, at) => `a/b${at}`).join(','))],
		['count', change('n', '0')],
		['count', change('n', '101')],
		['count', change('n', '1e1')],
		['count', change('n', '-5')],
		['kinds', change('kinds', '')],
		['kinds', change('kinds', 'choice,essay')],
		['kinds', change('kinds', 'choice,choice')],
		['mode', change('mode', 'cheat')],
		['time', change('time', 'quiz-29')],
		['time', change('time', 'quiz-43201')],
		['time', change('time', 'question-4')],
		['time', change('time', 'year-60')],
		['time', change('time', 'quiz-60-1')],
		['seed', change('seed', '4294967296')],
		['seed', change('seed', '1.5')],
		['mark', change('paper', 'zz')],
		['long', `${link}&x=${'x'.repeat(2000)}`],
	])('%s: %s', (because, text) => {
		expect(parsePaperLink(text)).toEqual({ is: 'refused', because });
	});

	it('and never breaks, whatever it is', () => {
		const parts = link.split('&');
		const mangled = fc
			.array(fc.oneof(fc.constantFrom(...parts), fc.string(), fc.string({ unit: 'binary' })))
			.map((pieces) => pieces.join('&'));
		fc.assert(
			fc.property(fc.oneof(mangled, fc.string({ unit: 'binary' })), (text) => {
				expect(['link', 'refused']).toContain(parsePaperLink(text).is);
			}),
		);
	});
});
