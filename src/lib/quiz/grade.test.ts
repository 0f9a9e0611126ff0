import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries } from '../answer/names/countries';
import { events, people } from './fixtures/harbour';
import { begin, give, somePaper } from './fixtures/sitting';
import { gradeGiven, markOf } from './grade';
import { factsOf, groundsOf } from './grounds';
import { drawPaper } from './paper';
import { paperKinds } from './quiz-settings';

const decks = [events, people];
const whole = drawPaper({ decks, settings: { count: 100, kinds: paperKinds }, seed: 3 });
const grounds = groundsOf(whole, decks);
const kinds = [...new Set(whole.questions.map(({ kind }) => kind))];

describe('the grounds of a paper', () => {
	it('hold the facts that it asks and every actor of its articles', () => {
		expect(Object.keys(grounds.actors)).toEqual(['harbour']);
		expect(grounds.actors.harbour?.map(({ id }) => id).sort()).toEqual(
			[...new Set([...Object.keys(events.actors), ...Object.keys(people.actors)])].sort(),
		);
		for (const question of whole.questions) {
			expect(factsOf(question, grounds).map(({ id }) => id)).toEqual(question.facts);
		}
	});
});

describe('an answer to a question of a paper', () => {
	it.each(kinds)('of kind %s is right or not, and has its mark', (kind) => {
		for (const question of whole.questions.filter((one) => one.kind === kind)) {
			if (question.kind !== 'date') {
				const right = gradeGiven(question, give(question), grounds, countries);
				expect(markOf(right)).toMatchObject({ right: true, credit: 1 });
			}
			const wrong = gradeGiven(question, give(question, false), grounds, countries);
			expect(wrong.is).not.toBe('right');
		}
	});

	it('that is no answer yet has no mark', () => {
		const name = whole.questions.find(({ kind }) => kind === 'name');
		if (!name) throw new Error('The paper asks for no name.');
		const verdict = gradeGiven(name, { kind: 'name', text: '?!' }, grounds, countries);
		expect(verdict).toMatchObject({ is: 'again' });
		expect(markOf(verdict)).toBeNull();
	});

	it('of another kind than was asked throws', () => {
		const [first] = begin().paper.questions;
		const other = somePaper.questions.find(({ kind }) => kind !== first?.kind);
		if (!first || !other) throw new Error('The paper has one kind alone.');
		expect(() => gradeGiven(first, give(other), grounds, countries)).toThrow('was given');
	});

	it('that is typed never throws, whatever it is', () => {
		const typed = whole.questions.filter(({ kind }) => ['name', 'number', 'date'].includes(kind));
		expect(typed.length).toBeGreaterThan(2);
		const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
		fc.assert(
			fc.property(fc.constantFrom(...typed), text, text, text, (question, day, month, year) => {
				const given =
					question.kind === 'date'
						? { kind: 'date' as const, day, month, year }
						: { kind: 'name' as const, text: day };
				const mark = markOf(gradeGiven(question, given, grounds, countries));
				expect(mark === null || (mark.credit >= 0 && mark.credit <= 1)).toBe(true);
			}),
		);
	});
});
