import { describe, expect, it } from 'vitest';
import { answer, guess, isClosed, move } from './answering';
import { settle, sheetAt, type Attempt } from './attempt';
import { after, begin, finishOf, give, minute, questionOf } from './fixtures/sitting';
import { check, extend, reopen, submit } from './sitting';

const exam = begin();
const right = (attempt: Attempt) => give(questionOf(attempt));
const wrong = (attempt: Attempt) => give(questionOf(attempt), false);

describe('when time runs out', () => {
	const end = 10 * 60;

	it('what stands in the field counts, though nothing was pressed', () => {
		const typed = answer(exam, right(exam), after(end - 1));
		const over = settle(typed, after(end + 3));
		expect(finishOf(over)).toEqual({
			how: 'expired',
			finishedAt: after(end).wall,
			usedMillis: end * 1000,
		});
		expect(sheetAt(over, 0).answer?.given).toEqual(right(exam));
	});

	it('an answer up to two seconds late counts', () => {
		const late = answer(settle(exam, after(end)), right(exam), after(end + 2));
		const over = settle(late, after(end + 2.001));
		expect(sheetAt(over, 0)).toMatchObject({ answer: { given: right(exam) }, late: null });
		expect(finishOf(over).finishedAt).toBe(after(end).wall);
	});

	it('a later one is kept as late, beside what stood there in time', () => {
		const intime = answer(exam, wrong(exam), after(5));
		const over = answer(intime, right(exam), after(end + 2.5));
		expect(finishOf(over).how).toBe('expired');
		expect(sheetAt(over, 0)).toMatchObject({
			answer: { given: wrong(exam) },
			late: { given: right(exam) },
		});
	});

	it('a field that says the same after the deadline is not late', () => {
		const intime = answer(exam, right(exam), after(5));
		expect(sheetAt(answer(intime, right(exam), after(end + 60)), 0).late).toBeNull();
	});

	it('while it was closed, it ended at its deadline, however long ago', () => {
		const again = reopen(settle(exam, after(60)), { wall: after(86_400).wall, monotonic: 12 });
		expect(finishOf(again)).toMatchObject({ how: 'expired', finishedAt: after(end).wall });
	});

	it('during a sleep, the first thing done afterwards comes too late', () => {
		const slept = { wall: after(end + 900).wall, monotonic: after(61).monotonic };
		const kept = settle(exam, after(60));
		expect(finishOf(move(kept, 1, slept)).how).toBe('expired');
		expect(finishOf(check(kept, slept)).usedMillis).toBe(end * 1000);
		expect(finishOf(submit(kept, slept)).how).toBe('expired');
	});

	it('handing in within the grace is still the end of time', () => {
		expect(finishOf(submit(exam, after(end + 1)))).toMatchObject({
			how: 'expired',
			usedMillis: end * 1000,
		});
	});

	it('comes later for a learner who has more time, and never for one without a limit', () => {
		const slow = begin({ factor: 1.5 });
		expect(settle(slow, after(end + 60)).step).toBe('answering');
		expect(finishOf(settle(slow, after(end * 2))).usedMillis).toBe(15 * minute);
		const none = [begin({ factor: 'off' }), begin({ time: { per: 'none' } })];
		for (const untimed of none) {
			expect(settle(untimed, after(86_400)).step).toBe('answering');
			expect(extend(untimed, minute, after(5))).toBe(untimed);
		}
	});
});

describe('a time for each question', () => {
	const each = begin({ mode: 'open', time: { per: 'question', limitMillis: 30_000 } });

	it('closes a question and not the quiz', () => {
		const later = settle(each, after(40));
		expect(later.step).toBe('answering');
		expect(isClosed(later, 0)).toBe(true);
		const late = answer(later, right(each), after(41));
		expect(sheetAt(late, 0)).toMatchObject({ answer: null, late: { given: right(each) } });
		expect(guess(late, true, after(42))).toBe(late);
		const next = move(late, 1, after(45));
		expect(isClosed(next, 1)).toBe(false);
		expect(sheetAt(answer(next, right(next), after(70)), 1).answer).not.toBeNull();
	});

	it('runs only while its question is in view', () => {
		const back = move(move(each, 1, after(20)), 0, after(45));
		expect(sheetAt(answer(back, right(each), after(54)), 0).answer).not.toBeNull();
		expect(sheetAt(answer(back, right(each), after(60)), 0).answer).toBeNull();
	});

	it('is extended for the question in view', () => {
		const more = extend(each, 20_000, after(10));
		expect(sheetAt(answer(more, right(each), after(48)), 0).answer).not.toBeNull();
		expect(isClosed(settle(move(more, 1, after(48)), after(90)), 1)).toBe(true);
	});
});
