import { describe, expect, it } from 'vitest';
import { answer, flag, guess, isClosed, move, reveal } from './answering';
import { settle, sheetAt, type Attempt } from './attempt';
import { after, begin, finishOf, give, minute, questionOf, somePaper } from './fixtures/sitting';
import { abandon, check, extend, openQuestions, pause, reopen, resume, submit } from './sitting';

const exam = begin();
const open = begin({ mode: 'open' });
const right = (attempt: Attempt) => give(questionOf(attempt));
const wrong = (attempt: Attempt) => give(questionOf(attempt), false);

describe('a quiz under way', () => {
	it('begins with its first question shown and nothing answered', () => {
		expect(exam.step).toBe('answering');
		expect(exam.sheets.map(({ shown }) => shown)).toEqual([true, false, false, false, false]);
		expect(openQuestions(exam)).toEqual([0, 1, 2, 3, 4]);
	});

	it('keeps an answer with the time at which it was given, and a changed mind', () => {
		const answered = answer(exam, wrong(exam), after(20));
		expect(sheetAt(answered, 0).answer).toEqual({ given: wrong(exam), at: 20_000 });
		const changed = answer(answered, right(exam), after(30));
		expect(sheetAt(changed, 0).answer).toEqual({ given: right(exam), at: 30_000 });
		expect(openQuestions(changed)).toEqual([1, 2, 3, 4]);
	});

	it('keeps the time of an answer that is only said again', () => {
		const answered = answer(exam, right(exam), after(20));
		expect(sheetAt(answer(answered, right(exam), after(30)), 0).answer?.at).toBe(20_000);
	});

	it('has no answer once the field is emptied', () => {
		const marked = guess(answer(exam, right(exam), after(20)), true, after(21));
		const emptied = answer(marked, { kind: 'name', text: ' ' }, after(22));
		expect(sheetAt(emptied, 0)).toMatchObject({ answer: null, guessed: false });
	});

	it('takes no answer of another kind than the question in view', () => {
		expect(answer(exam, { kind: 'number', text: '4' }, after(5))).toBe(exam);
	});

	it('moves freely, marks what was shown, and counts the time with each question', () => {
		const moved = move(move(move(exam, 3, after(10)), 1, after(25)), 3, after(27));
		expect(moved.at).toBe(3);
		expect(moved.sheets.map(({ shown }) => shown)).toEqual([true, true, false, true, false]);
		const spent = settle(moved, after(30)).sheets.map((sheet) => sheet.spentMillis / 1000);
		expect(spent).toEqual([10, 2, 0, 18, 0]);
	});

	it('moves nowhere that is not there', () => {
		for (const to of [0, -1, 5, 1.5, NaN]) expect(move(exam, to, after(5))).toBe(exam);
	});

	it('flags questions to look at again, in view or not', () => {
		const flagged = flag(exam, 4, true, after(5));
		expect(flagged.sheets.map((sheet) => sheet.flagged)).toEqual([
			false,
			false,
			false,
			false,
			true,
		]);
		expect(flag(flagged, 4, true, after(6))).toBe(flagged);
		expect(sheetAt(flag(flagged, 4, false, after(7)), 4).flagged).toBe(false);
	});

	it('marks an answer as a guess, and nothing where there is no answer', () => {
		expect(guess(exam, true, after(5))).toBe(exam);
		const guessed = guess(answer(exam, right(exam), after(5)), true, after(6));
		expect(sheetAt(guessed, 0).guessed).toBe(true);
	});
});

describe('an open quiz', () => {
	it('shows the right answer at once, and then takes no other, and no guess', () => {
		const shown = reveal(answer(open, wrong(open), after(5)), after(6));
		expect(sheetAt(shown, 0).revealed).toBe(true);
		expect(answer(shown, right(open), after(7))).toBe(shown);
		expect(guess(shown, true, after(7))).toBe(shown);
		expect(isClosed(shown, 0)).toBe(true);
	});

	it('shows it to one who gives up, whose question is open no more', () => {
		expect(openQuestions(reveal(open, after(6)))).toEqual([1, 2, 3, 4]);
	});

	it('can be paused, hides the question, and uses no time', () => {
		const paused = pause(open, after(60));
		expect(paused.step).toBe('paused');
		expect(answer(paused, right(open), after(70))).toBe(paused);
		expect(move(paused, 1, after(70))).toBe(paused);
		const resumed = resume(paused, after(4000));
		expect(resumed.step).toBe('answering');
		expect(finishOf(submit(resumed, after(4010)))).toMatchObject({
			how: 'submitted',
			usedMillis: 70_000,
		});
	});

	it('is paused from the list before it is handed in too, and then goes on with its question', () => {
		const paused = pause(check(open, after(60)), after(61));
		expect(paused.step).toBe('paused');
		expect(resume(paused, after(4000)).step).toBe('answering');
	});

	it('does not run out while it is paused and closed', () => {
		const paused = pause(open, after(60));
		expect(reopen(paused, { wall: after(90_000).wall, monotonic: 1 }).step).toBe('paused');
	});

	it('is extended by what is asked', () => {
		const more = extend(open, 5 * minute, after(60));
		expect(settle(more, after(14 * 60)).step).toBe('answering');
		expect(finishOf(settle(more, after(16 * 60))).usedMillis).toBe(15 * minute);
		expect(extend(open, 0, after(60))).toBe(open);
	});
});

describe('an exam', () => {
	it('has no pause, no extension and no feedback before its end', () => {
		expect(pause(exam, after(5))).toBe(exam);
		expect(extend(exam, minute, after(5))).toBe(exam);
		expect(reveal(exam, after(5))).toBe(exam);
	});
});

describe('handing in', () => {
	it('asks first, with what is open, and goes back to any question', () => {
		const asked = check(answer(exam, right(exam), after(5)), after(10));
		expect(asked.step).toBe('checking');
		expect(openQuestions(asked)).toEqual([1, 2, 3, 4]);
		expect(answer(asked, wrong(exam), after(11))).toBe(asked);
		expect(move(asked, 0, after(12))).toMatchObject({ step: 'answering', at: 0 });
		expect(move(asked, 3, after(12))).toMatchObject({ step: 'answering', at: 3 });
	});

	it('charges the time of asking to no question', () => {
		const back = move(check(exam, after(10)), 0, after(50));
		expect(sheetAt(settle(back, after(55)), 0).spentMillis).toBe(15_000);
	});

	it('twice is once', () => {
		const done = submit(exam, after(200));
		expect(finishOf(done)).toEqual({
			how: 'submitted',
			finishedAt: after(200).wall,
			usedMillis: 200_000,
		});
		expect(submit(done, after(300))).toBe(done);
	});

	it('is the end: nothing changes a finished quiz', () => {
		const done = submit(open, after(200));
		const later = after(300);
		for (const same of [
			answer(done, right(open), later),
			guess(done, true, later),
			flag(done, 1, true, later),
			move(done, 1, later),
			reveal(done, later),
			pause(done, later),
			resume(done, later),
			extend(done, minute, later),
			check(done, later),
			abandon(done, later),
			settle(done, later),
			reopen(done, later),
		]) {
			expect(same).toBe(done);
		}
	});

	it('leaving early keeps what was answered and says so', () => {
		const left = abandon(answer(exam, right(exam), after(5)), after(30));
		expect(finishOf(left).how).toBe('abandoned');
		expect(sheetAt(left, 0).answer?.given).toEqual(right(exam));
	});
});

it('a paper without questions cannot be sat', () => {
	expect(() => begin({ paper: { ...somePaper, questions: [] } })).toThrow(RangeError);
});

it('an attempt is plain data, so that it can be kept and brought back', () => {
	const kept = settle(flag(answer(exam, right(exam), after(5)), 2, true, after(6)), after(7));
	expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
});
