import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered } from '../history/fixtures/events';
import { askingProgress, nextAsked, questionsAsked, type Asked } from './asking';
import { SessionLog } from './session.fixture';

const right = { outcome: 'right' } as const;
const wrong = { outcome: 'wrong', credit: 0 } as const;

/** The answers of a session, as "a+" for right and "a-" for missed. */
function given(...answers: string[]): Asked[] {
	return answers.map((text, index) => ({
		eventId: `e${index}`,
		questionId: text.slice(0, -1),
		right: text.endsWith('+'),
	}));
}
const next = (questions: string, ...answers: string[]) =>
	nextAsked([...questions], { answers: given(...answers), held: null }).questionId;

describe('a missed question', () => {
	it('comes back after three others', () => {
		expect(next('abcdef', 'a-')).toBe('b');
		expect(next('abcdef', 'a-', 'b+', 'c+')).toBe('d');
		expect(next('abcdef', 'a-', 'b+', 'c+', 'd+')).toBe('a');
	});

	it('comes back sooner when no others are left', () => {
		expect(next('ab', 'a-', 'b+')).toBe('a');
		expect(next('a', 'a-')).toBe('a');
	});

	it('comes back until it is right once, and then no more', () => {
		expect(next('a', 'a-', 'a-')).toBe('a');
		expect(next('a', 'a-', 'a-', 'a+')).toBeNull();
	});

	it('waits three others again after each miss, the one that waits longest first', () => {
		expect(next('abcde', 'a-', 'b-', 'c+', 'd+')).toBe('a');
		expect(next('abcde', 'a-', 'b-', 'c+', 'd+', 'a-')).toBe('b');
		expect(next('abcde', 'a-', 'b-', 'c+', 'd+', 'a-', 'b+')).toBe('e');
	});

	it('that may no longer be asked does not come back', () => {
		expect(next('bc', 'a-', 'b+')).toBe('c');
	});
});

describe('a review', () => {
	it('tells how many are still to come', () => {
		expect(nextAsked([...'abc'], { answers: given('a-'), held: null }).toCome).toBe(2);
	});

	it('shows first what an undo brought back', () => {
		expect(nextAsked([...'abc'], { answers: given('a+'), held: 'c' }).questionId).toBe('c');
		expect(nextAsked([...'abc'], { answers: [], held: 'gone' }).questionId).toBe('a');
	});

	it('ends with each question right once, and keeps to its distance, however it goes', () => {
		const verdicts = fc.array(fc.boolean(), { minLength: 1, maxLength: 200 });
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9 }), verdicts, (size, script) => {
				const questions = [...'abcdefghi'].slice(0, size);
				const answers: Asked[] = [];
				for (let turn = 0; turn < 400; turn += 1) {
					const { questionId } = nextAsked(questions, { answers, held: null });
					if (questionId === null) break;
					const before = answers.map((each) => each.questionId).lastIndexOf(questionId);
					const between = new Set(answers.slice(before + 1).map((each) => each.questionId)).size;
					const rightOnce = new Set(
						answers.flatMap((each) => (each.right ? [each.questionId] : [])),
					);
					const open = questions.filter((id) => !rightOnce.has(id));
					if (before >= 0 && between < 3) expect(open.length).toBeLessThanOrEqual(3);
					expect(rightOnce.has(questionId)).toBe(false);
					answers.push({ eventId: `${turn}`, questionId, right: script[turn] ?? true });
				}
				const known = answers.flatMap((each) => (each.right ? [each.questionId] : []));
				expect(known.sort()).toEqual(questions);
			}),
		);
	});
});

describe('where a review stands', () => {
	const log = () => new SessionLog();

	it('is what was answered, by card or otherwise, and for how long', () => {
		const session = log();
		session.review('a', 2, 3_000);
		session.add(answered({ questionId: 'b', ...wrong, durationMillis: 2_000 }));
		expect(askingProgress(session.events)).toMatchObject({
			answers: [
				{ questionId: 'a', right: true },
				{ questionId: 'b', right: false },
			],
			durationMillis: 5_000,
		});
	});

	it('takes a guess for a miss, and the learner’s own verdict for the first one', () => {
		const session = log();
		session.add(answered({ questionId: 'a', ...right, guessed: true }));
		const second = session.add(answered({ questionId: 'b', ...wrong }));
		const payload = { questionId: 'b', target: second.id, quizId: null, right: true };
		const own = session.add({ type: 'overridden', payload });
		const rights = () => askingProgress(session.events).answers.map((each) => each.right);
		expect(rights()).toEqual([false, true]);
		session.undo(own, 'b');
		expect(rights()).toEqual([false, false]);
	});

	it('is as before after an undo, which brings the question back', () => {
		const session = log();
		const first = session.add(answered({ questionId: 'a', ...right }));
		const second = session.add(answered({ questionId: 'b', ...wrong }));
		session.undo(second, 'b');
		expect(askingProgress(session.events)).toMatchObject({
			answers: [{ questionId: 'a' }],
			undoable: first,
			held: 'b',
		});
	});

	it('holds nothing back for a verdict or a reason that was taken back', () => {
		const session = log();
		const miss = session.add(answered({ questionId: 'a', ...wrong }));
		const reason = session.add({
			type: 'reasonGiven',
			payload: { questionId: 'a', target: miss.id, reason: 'slip' },
		});
		session.undo(reason, 'a');
		expect(askingProgress(session.events).held).toBeNull();
	});

	it('can take back that a question was taken off the list', () => {
		const session = log();
		const off = session.add({ type: 'missRemoved', payload: { questionId: 'a' } });
		expect(askingProgress(session.events).undoable).toBe(off);
		session.undo(off, 'a');
		expect(askingProgress(session.events)).toMatchObject({ undoable: null, held: 'a' });
	});
});

it('a question asked twice is one question, and missed once it was', () => {
	expect(questionsAsked(given('a-', 'b+', 'a+'))).toEqual([
		{ questionId: 'a', missed: true },
		{ questionId: 'b', missed: false },
	]);
});
