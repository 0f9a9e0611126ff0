import { describe, expect, it } from 'vitest';
import type { Question } from '../deck/deck';
import { gradeDated, precisionAsked } from './dated';
import { question } from './fixtures/questions';

function when(edtf: string, wrong: string[] = []): Question {
	const date = (text: string) => ({ kind: 'date' as const, edtf: text, text });
	return question(date(edtf), wrong.map(date));
}

const article = when('2022-09-28', ['2022-09-27']);
const fact = { recordDate: '2022-09-26', alsoDates: [] };
const grade = (day: string, month: string, year: string) =>
	gradeDated({ day, month, year }, article, fact);

describe('a typed date', () => {
	it('is asked for with the precision of the answer, a range having that of a day', () => {
		expect(
			['2022', '2022-04', '2022-09-28', '2022-06-28/2022-06-30'].map((edtf) =>
				precisionAsked(when(edtf)),
			),
		).toEqual(['year', 'month', 'day', 'day']);
		const actor = { ...article, answer: { kind: 'text' as const, text: 'no date' } };
		expect(() => precisionAsked(actor)).toThrow('does not ask for a date');
	});

	it('is graded by part, with what was understood', () => {
		expect(grade('28', 'sept', '2022')).toMatchObject({ is: 'right', given: { day: 28 } });
		expect(grade('1', '9', '2022')).toMatchObject({ is: 'partly', credit: 0.7, part: 'day' });
		expect(grade('', 'September', '2022')).toMatchObject({ is: 'partly', how: 'missing' });
	});

	it('names the wrong option that has it', () => {
		expect(grade('27', '9', '2022')).toMatchObject({ instead: { edtf: '2022-09-27' } });
		expect(grade('25', '9', '2022')).toMatchObject({ instead: undefined });
	});

	it('that is the record’s and not the article’s is asked again', () => {
		expect(grade('26', '9', '2022')).toMatchObject({ is: 'again', because: 'record' });
		expect(
			gradeDated({ day: '26', month: '9', year: '2022' }, article, { alsoDates: [] }),
		).toMatchObject({ is: 'partly' });
	});

	it('that the article also gives is right in full', () => {
		const summit = when('2022-06-28/2022-06-30');
		const first = { day: '28', month: 'June', year: '2022' };
		expect(gradeDated(first, summit, { alsoDates: ['2022-06-28'] })).toMatchObject({
			is: 'right',
			as: 'accepted',
		});
		expect(gradeDated(first, summit, { alsoDates: [] })).toMatchObject({
			is: 'partly',
			credit: 0.75,
		});
	});

	it.each([
		['', '', '', 'empty'],
		['31', 'June', '2022', 'impossible'],
		['28', '', '2022', 'incomplete'],
		['a few', 'June', '2022', 'unreadable'],
		['5/6/2022', '', '', 'ambiguous'],
	])('%s %s %s is asked again: %s', (day, month, year, is) => {
		expect(grade(day, month, year)).toMatchObject({
			is: 'again',
			because: 'unread',
			reading: { is },
		});
	});
});
