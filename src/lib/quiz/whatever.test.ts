import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answer, flag, guess, move, reveal } from './answering';
import { settle, type Attempt } from './attempt';
import { elapsedAtBeat, type Now } from './clock';
import { after, begin, give, minute, questionOf } from './fixtures/sitting';
import { abandon, check, extend, pause, reopen, resume, submit } from './sitting';

type Act = (attempt: Attempt, now: Now) => Attempt;

const acts: Record<string, Act> = {
	answerRight: (attempt, now) => answer(attempt, give(questionOf(attempt)), now),
	answerWrong: (attempt, now) => answer(attempt, give(questionOf(attempt), false), now),
	answerAnother: (attempt, now) => answer(attempt, { kind: 'several', actors: ['x'] }, now),
	moveOn: (attempt, now) => move(attempt, attempt.at + 1, now),
	moveBack: (attempt, now) => move(attempt, attempt.at - 1, now),
	flag: (attempt, now) => flag(attempt, attempt.at, true, now),
	guess: (attempt, now) => guess(attempt, true, now),
	reveal,
	pause,
	resume,
	extend: (attempt, now) => extend(attempt, minute, now),
	check,
	reopen,
	settle,
	submit,
	abandon,
};

const often = Object.keys(acts).filter((name) => name !== 'submit' && name !== 'abandon');
const anyCourse = fc.array(
	fc.record({
		act: fc.oneof(
			{ weight: 30, arbitrary: fc.constantFrom(...often) },
			{ weight: 1, arbitrary: fc.constantFrom('submit', 'abandon') },
		),
		wall: fc.integer({ min: -100_000, max: 100_000 }),
		ran: fc.integer({ min: 0, max: 60_000 }),
	}),
	{ maxLength: 60 },
);
const anyQuiz = fc.record({
	mode: fc.constantFrom('open' as const, 'exam' as const),
	time: fc.constantFrom(
		{ per: 'quiz' as const, limitMillis: 10 * minute },
		{ per: 'question' as const, limitMillis: minute },
		{ per: 'none' as const },
	),
	factor: fc.constantFrom('off' as const, 1, 1.5, 10),
});

function course(visit: (before: Attempt, next: Attempt, act: string) => void) {
	fc.assert(
		fc.property(anyQuiz, anyCourse, (quiz, steps) => {
			let [attempt, now] = [begin(quiz), after(0)];
			for (const { act, wall, ran } of steps) {
				now = { wall: now.wall + wall, monotonic: now.monotonic + ran };
				const next = (acts[act] ?? settle)(attempt, now);
				visit(attempt, next, act);
				attempt = next;
			}
		}),
	);
}

it('whatever is done, the time used never goes back and is shared out among the questions', () => {
	course((before, next) => {
		const used = elapsedAtBeat(next.clock);
		expect(used).toBeGreaterThanOrEqual(elapsedAtBeat(before.clock));
		const spent = next.sheets.reduce((sum, { spentMillis }) => sum + spentMillis, 0);
		expect(spent).toBeLessThanOrEqual(used);
	});
});

it('whatever is done, an answer once given in time is not lost', () => {
	course((before, next, act) => {
		for (const [index, sheet] of next.sheets.entries()) {
			const earlier = before.sheets[index]?.answer;
			if (earlier && !act.startsWith('answer')) expect(sheet.answer).toBe(earlier);
			if (earlier) expect(sheet.answer).not.toBeNull();
		}
	});
});

it('whatever is done, a finished quiz stays as it is, within its time', () => {
	course((before, next) => {
		if (before.step === 'finished') expect(next).toBe(before);
		if (next.step !== 'finished') return;
		expect(next.finish.usedMillis).toBeLessThanOrEqual(elapsedAtBeat(next.clock));
		expect(next.finish.finishedAt).toBeGreaterThanOrEqual(next.clock.startedAt);
	});
});

it('whatever is done, an exam is never paused, extended or revealed', () => {
	course((_, next) => {
		if (next.mode !== 'exam') return;
		expect([next.clock.pauses, next.clock.extensions]).toEqual([[], []]);
		expect(next.sheets.some(({ revealed, extraMillis }) => revealed || extraMillis > 0)).toBe(
			false,
		);
	});
});
