import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../deck/deck';
import type { Given } from '../events/answer';
import type { PaperQuestion } from '../quiz/question';
import { choice, dated, graded, known, match, named, order, typed } from './fixtures/graded';
import { reportOf } from './verdict';

const report = (question: PaperQuestion, given: Given, guessed = false) =>
	reportOf(question, graded(question, given), known, guessed);

describe('a choice', () => {
	const question = choice({ kind: 'text', text: 'The pier' }, [
		{ kind: 'text', text: 'The fair', of: 'fair' },
		{ kind: 'text', text: 'The toll', why: 'The toll came a year later.' },
		{ kind: 'text', text: 'The bell', misreading: true },
	]);
	const chosen = (index: number) =>
		report(question, { kind: 'choice', option: question.options[index]?.id ?? '' });

	it('that is right needs no more words', () => {
		expect(chosen(3)).toMatchObject({
			label: 'right',
			headline: 'Right.',
			given: null,
			right: 'The pier',
			why: [],
		});
	});

	it('that is wrong says why the chosen option is', () => {
		expect(chosen(1)).toMatchObject({
			label: 'wrong',
			headline: 'Wrong.',
			given: 'The toll',
			right: 'The pier',
			why: ['The toll came a year later.'],
		});
	});

	it('or of what it is true instead, where the deck does not say why', () => {
		expect(chosen(0).why).toEqual(['That is true of something else: The fair was held in July.']);
		expect(chosen(2).why).toEqual([]);
	});
});

describe('a typed name', () => {
	const name = (right: string, text: string, wrong: Parameters<typeof typed>[2] = []) =>
		report(typed('name', named(right), wrong), { kind: 'name', text });

	it('that is spelled otherwise is right, and shown how it is spelled', () => {
		expect(name('lind', 'Ada Lindd').headline).toBe('Right. It is spelled Ada Lind.');
		expect(name('lind', ' lind ')).toMatchObject({ headline: 'Right.', given: 'lind' });
	});

	it('of another is told whose it is', () => {
		expect(name('australia', 'Austria').headline).toBe('Wrong: that is Austria, not Australia.');
		const vell = { ...named('vell'), why: 'Vell built the pier.' };
		expect(name('ruun', 'Vell', [vell])).toMatchObject({
			headline: 'Wrong: that is Vell, not Ruun.',
			why: ['Vell built the pier.'],
		});
	});

	it('that several bear is told to be too little', () => {
		expect(name('lind', 'Strand').headline).toBe(
			'Wrong: that could be Bo Strand or Carla Strand. The full name is needed.',
		);
	});

	it('that belongs to nothing is only wrong', () => {
		expect(name('lind', 'Nobody')).toMatchObject({ headline: 'Wrong.', given: 'Nobody', why: [] });
	});
});

it('a typed place is told from another', () => {
	const place = (name: string): Answer => {
		return { kind: 'place', place: name, aliases: [], text: name };
	};
	const question = typed('name', place('Kelby'), [
		{ ...place('Marsh End'), why: 'Marsh End was drained.' },
	]);
	expect(report(question, { kind: 'name', text: 'marsh end' })).toMatchObject({
		headline: 'Wrong: that is Marsh End, not Kelby.',
		why: ['Marsh End was drained.'],
	});
});

it('a typed number is told beside the right one', () => {
	const number = (value: number) =>
		({ kind: 'number', number: value, text: `${value} boats` }) as const;
	const question = typed('number', number(31), [{ ...number(13), why: 'Thirteen were rented.' }]);
	expect(report(question, { kind: 'number', text: 'thirteen' })).toMatchObject({
		headline: 'Wrong: it is 31 boats, not 13.',
		why: ['Thirteen were rented.'],
	});
});

describe('a date', () => {
	const date = (right: string, day: string, month: string, year: string) =>
		report(typed('date', dated(right), [{ ...dated('1903-06-04'), why: 'The fair was then.' }]), {
			kind: 'date',
			day,
			month,
			year,
		});

	test.each([
		['1903-06-05', ['5', '6', '1903'], 'Right.'],
		['1903-06', ['', '5 June 1903', ''], 'Right, and closer than was asked.'],
		[
			'1903-06-05',
			['4', 'June', '1903'],
			'Partly right: the year and month are right, the day is not.',
		],
		[
			'1903-06-05',
			['', '6', '1903'],
			'Partly right: the year and month are right, the day is missing.',
		],
		['1903-06-05', ['5', '7', '1903'], 'Partly right: the year is right, the month is not.'],
		['1903-06', ['', '', '1903'], 'Partly right: the year is right, the month is missing.'],
		[
			'1903-06-05/1903-06-07',
			['5', '6', '1903'],
			'Partly right: that is the first day; the last is missing.',
		],
		[
			'1903-06-05/1903-06-07',
			['5–6', '6', '1903'],
			'Partly right: the first day is right, the last is not.',
		],
		['1903-06-05', ['5', '6', '1904'], 'Wrong: the year is not right.'],
		['1903-06-05', ['30', '5', '1903'], 'Right: that date counts as well.'],
	] as const)('for %s, %o: %s', (right, [day, month, year], words) => {
		expect(date(right, day, month, year).headline).toBe(words);
	});

	it('is shown as it was understood, with what it is the date of', () => {
		expect(date('1903-06-05', '4', 'jun', '1903')).toMatchObject({
			label: 'partly',
			given: '4 June 1903',
			right: '5 June 1903',
			why: ['The fair was then.'],
		});
	});
});

describe('whatever the kind', () => {
	const question = typed('name', named('lind'));
	const given: Given = { kind: 'name', text: 'Lind' };

	it('what is right by a guess is not called known', () => {
		expect(report(question, given, true)).toMatchObject({
			label: 'guessed',
			headline: 'Right. A guess is not counted as known.',
		});
		expect(report(question, { kind: 'name', text: 'Nobody' }, true)).toMatchObject({
			label: 'wrong',
			headline: 'Wrong.',
		});
	});

	it('the learner has the last word', () => {
		const outcome = graded(question, { kind: 'name', text: 'Nobody' });
		if (outcome.is !== 'answered') throw new Error('It was answered.');
		const mark = { ...outcome.mark, right: true, credit: 1 };
		expect(reportOf(question, { ...outcome, mark }, known)).toMatchObject({
			label: 'right',
			headline: 'Right, by your own judgement.',
		});
	});

	it('what could not be taken for an answer is not counted, and shown as it stands', () => {
		const date = typed('date', dated('1903-06-05'));
		expect(report(date, { kind: 'date', day: '31', month: '6', year: '1903' })).toMatchObject({
			label: 'unanswered',
			headline: 'Not counted: it could not be taken for an answer.',
			given: '31 6 1903',
			right: '5 June 1903',
			why: [],
		});
	});

	it('what came too late, or not at all, says so and shows what was right', () => {
		expect(reportOf(question, { is: 'late', given }, known)).toMatchObject({
			label: 'late',
			headline: 'It came after the time was over, and is not counted.',
			given: 'Lind',
			right: 'Ada Lind',
		});
		expect(reportOf(question, { is: 'unanswered' }, known)).toMatchObject({
			label: 'unanswered',
			headline: 'No answer.',
			given: null,
		});
		const unseen = reportOf(order, { is: 'neverShown' }, known);
		expect(unseen.label).toBe('neverShown');
		expect(unseen.parts?.map(({ is, lines }) => [is, ...lines])).toEqual([
			['open', '2 May 1901'],
			['open', '1902'],
			['open', 'March 1905'],
		]);
	});

	it('a late order is shown as it was given, beside the right one', () => {
		const late = { is: 'late', given: { kind: 'order', ids: order.right } } as const;
		expect(
			reportOf(order, { ...late, given: { kind: 'order', ids: ['bell', 'pier', 'lamp'] } }, known)
				.given,
		).toBe('1 The bell was hung. 2 The pier was opened. 3 The lamp was lit.');
		expect(
			reportOf(match, { is: 'late', given: { kind: 'match', pairs: [] } }, known),
		).toMatchObject({
			given: null,
			right: 'we sail at dawn: Ada Lind; The salt was dear: Bo Strand',
		});
	});
});
