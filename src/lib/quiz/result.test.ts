import { describe, expect, it } from 'vitest';
import { answer, flag, move } from './answering';
import type { Attempt } from './attempt';
import { facilities, hardest, triesOf } from './facility';
import { after, begin, give, grade, minute, questionOf, somePaper } from './fixtures/sitting';
import { resultOf, type Result } from './result';
import { extend, pause, reopen, resume, submit } from './sitting';

type Turn = 'right' | 'wrong' | 'skip';

/** Takes the questions in turn, ten seconds each, and stops where the turns do. */
function take(turns: readonly Turn[], attempt: Attempt = begin()): Attempt {
	return turns.reduce((at, turn, index) => {
		const now = after(index * 10 + 5);
		const there = move(at, index, now);
		return turn === 'skip' ? there : answer(there, give(questionOf(there), turn === 'right'), now);
	}, attempt);
}

function result(attempt: Attempt): Result {
	const done = submit(attempt, after(120));
	if (done.step !== 'finished') throw new Error(`It is still ${done.step}.`);
	return resultOf(done, grade);
}

describe('the result of a quiz', () => {
	const mixed = result(take(['right', 'wrong', 'skip', 'right']));

	it('counts what was right of all that was on the paper', () => {
		expect(mixed.score).toEqual({ right: 2, credit: 2, of: 5 });
	});

	it('says how each question ended', () => {
		expect(mixed.questions.map(({ outcome }) => outcome.is)).toEqual([
			'answered',
			'answered',
			'unanswered',
			'answered',
			'neverShown',
		]);
		expect(mixed.questions[1]).toMatchObject({
			question: { id: questionOf(begin(), 1).id },
			outcome: { given: give(questionOf(begin(), 1), false), mark: { right: false } },
		});
	});

	it('splits the score by deck and by kind, and the parts add up', () => {
		for (const parts of [mixed.byDeck, mixed.byKind]) {
			const sum = (of: 'right' | 'credit' | 'of') =>
				[...parts.values()].reduce((total, score) => total + score[of], 0);
			expect({ right: sum('right'), credit: sum('credit'), of: sum('of') }).toEqual(mixed.score);
		}
		expect([...mixed.byDeck.keys()].sort()).toEqual(['harbour/events', 'harbour/people']);
	});

	it('adds up partial credit, which is not right', () => {
		const attempt = submit(take(['right', 'wrong']), after(60));
		if (attempt.step !== 'finished') throw new Error('It goes on.');
		const half = resultOf(attempt, (question, given) => {
			const { right } = grade(question, given);
			return { right, credit: right ? 1 : 0.4 };
		});
		expect(half.score).toEqual({ right: 1, credit: 1.4, of: 5 });
	});

	it('shows what came late, unscored', () => {
		const late = answer(begin(), give(questionOf(begin())), after(700));
		const { questions, score } = result(late);
		expect(questions[0]?.outcome).toEqual({ is: 'late', given: give(questionOf(begin())) });
		expect(score.right).toBe(0);
	});

	it('keeps flags and the time with each question', () => {
		const flagged = flag(take(['right', 'wrong']), 1, true, after(20));
		const [first, second] = result(flagged).questions;
		expect([first?.flagged, second?.flagged]).toEqual([false, true]);
		expect([first?.spentMillis, second?.spentMillis]).toEqual([15_000, 105_000]);
	});
});

describe('the conditions of a result', () => {
	it('are as plain as "10 min × 1.5" where nothing happened', () => {
		expect(result(begin({ factor: 1.5 })).conditions).toEqual({
			mode: 'exam',
			time: { per: 'quiz', limitMillis: 10 * minute },
			factor: 1.5,
			allowedMillis: 15 * minute,
			extendedMillis: 0,
			pauses: { count: 0, millis: 0 },
			clockChanges: 0,
			jumpsAhead: 0,
		});
	});

	it('list pauses, added time, clock changes and jumps', () => {
		const paused = resume(pause(begin({ mode: 'open' }), after(10)), after(25));
		const again = resume(pause(paused, after(30)), after(40));
		const more = extend(again, minute, after(45));
		const back = reopen(more, { wall: after(30).wall, monotonic: 0 });
		const asleep = submit(back, { wall: after(60).wall, monotonic: 100 });
		if (asleep.step !== 'finished') throw new Error('It goes on.');
		expect(resultOf(asleep, grade).conditions).toMatchObject({
			pauses: { count: 2, millis: 25_000 },
			extendedMillis: minute,
			allowedMillis: 11 * minute,
			clockChanges: 1,
			jumpsAhead: 1,
		});
	});
});

describe('how hard a question is', () => {
	const first = result(take(['right', 'wrong', 'skip']));
	const again = {
		...result(take(['right', 'right', 'right'])),
		finish: { ...first.finish, finishedAt: after(9999).wall },
	};
	const other = { ...again, mark: 'another' };
	const ids = somePaper.questions.map(({ id }) => id);
	const of = (results: Result[]) => {
		const found = facilities(results.map((each) => ({ ...each, tries: triesOf(each) })));
		return ids.map((id) => found.get(id));
	};

	it('is the share of right first attempts, with their number', () => {
		expect(of([first])).toEqual([
			{ right: 1, n: 1 },
			{ right: 0, n: 1 },
			{ right: 0, n: 1 },
			undefined,
			undefined,
		]);
		expect(of([first, other]).slice(0, 2)).toEqual([
			{ right: 2, n: 2 },
			{ right: 1, n: 2 },
		]);
	});

	it('puts first the questions of which the fewest were right, then those tried most', () => {
		const tried = new Map([
			['half', { right: 1, n: 2 }],
			['never', { right: 0, n: 1 }],
			['always', { right: 3, n: 3 }],
			['seldom', { right: 2, n: 4 }],
		]);
		const ids = hardest(tried, 3).map(({ questionId }) => questionId);
		expect(ids).toEqual(['never', 'seldom', 'half']);
		expect(hardest(tried, 1)).toEqual([{ questionId: 'never', right: 0, n: 1 }]);
	});

	it('does not change when a paper is sat again, or what was missed is asked again', () => {
		expect(of([again, first])).toEqual(of([first]));
		expect(of([first, { ...other, retry: true }])).toEqual(of([first]));
	});
});
