import { describe, expect, it } from 'vitest';
import type { AnswerKind, AnswerPlace } from '../events/answer';
import { ratings } from '../events/event';
import { event, reviewed, undone } from './fixtures/events';
import {
	answer,
	chosen,
	missed,
	right,
	scheduler,
	threeDays,
	today,
	wrong,
} from './fixtures/missed';
import { foldQuestion } from './question';
import { daysRight, isCountedOn } from './win-back';

const { again, hard, good, easy } = ratings;

describe('a question comes onto the missed list', () => {
	it('by Again on a card that had graduated, and by none before', () => {
		const graduated = event(reviewed(easy));
		expect(missed(event(reviewed(again)))).toBeNull();
		expect(missed(event(reviewed(again)), event(reviewed(again, 'step')))).toBeNull();
		const lapse = event(reviewed(again, 'day'), { studyDay: today + 8 });
		expect(missed(graduated, lapse)).toMatchObject({
			standing: 'active',
			times: 1,
			last: { as: 'again', kind: 'flashcard', place: 'study', studyDay: today + 8, given: null },
		});
	});

	it.each(['hard', 'good', 'easy'] as const)('and not by %s', (grade) => {
		expect(
			missed(event(reviewed(easy)), event(reviewed(ratings[grade], 'day'), { studyDay: 20_008 })),
		).toBeNull();
	});

	it.each<AnswerKind>(['name', 'number', 'date', 'order', 'match', 'choice', 'several'])(
		'by a wrong or partly right answer (%s)',
		(kind) => {
			expect(missed(wrong(today, { kind }))?.last).toMatchObject({ as: 'wrong', kind });
			expect(missed(answer({ kind, outcome: 'partly', credit: 0.4 }))?.last?.as).toBe('wrong');
			expect(missed(answer({ kind }))).toBeNull();
		},
	);

	it('by a guess that was right, under its own reason', () => {
		expect(missed(answer({ guessed: true }))?.last?.as).toBe('guessed');
	});

	it('shown and left open, or late, under its own reason', () => {
		const open = { outcome: 'unanswered', given: null, credit: 0 } as const;
		expect(missed(answer(open))?.last).toMatchObject({ as: 'unanswered', given: null });
		expect(missed(answer({ outcome: 'late', credit: 0 }))?.last?.as).toBe('late');
	});

	it('that was never studied, from a quiz, and is not introduced by that', () => {
		const view = foldQuestion('q', [wrong(today, { place: 'exam', quizId: 'z' })], scheduler);
		expect(view).toMatchObject({ phase: 'new', missed: { standing: 'active' } });
	});

	it.each<AnswerPlace>(['study', 'openQuiz', 'exam', 'missed', 'brief', 'timeline', 'map'])(
		'wherever it was answered: %s',
		(place) => {
			expect(missed(wrong(today, { place }))?.last?.place).toBe(place);
		},
	);

	it('and not by practice off its schedule, however that went', () => {
		const card = event(reviewed(again, 'day', 'q', 'practice'), { studyDay: 20_008 });
		expect(missed(wrong(today, { place: 'practice' }))).toBeNull();
		expect(missed(event(reviewed(easy)), card)).toBeNull();
	});

	it('and leaves it again where the learner’s own verdict says so', () => {
		const miss = wrong();
		const verdict = (isRight: boolean) =>
			event({
				type: 'overridden',
				payload: { questionId: 'q', target: miss.id, quizId: null, right: isRight },
			});
		const own = verdict(true);
		expect(missed(miss, own)).toBeNull();
		expect(missed(miss, own, event(undone(own)))?.standing).toBe('active');
		expect(missed(miss, own, verdict(false))?.standing).toBe('active');
	});

	it('and leaves it where the answer is undone', () => {
		const miss = wrong();
		expect(missed(miss, event(undone(miss)))).toBeNull();
	});

	it('with what was given, when, and in which version', () => {
		const miss = wrong(today, { questionVersion: 2, place: 'exam' });
		expect(missed(miss)?.last).toEqual({
			eventId: miss.id,
			as: 'wrong',
			at: miss.at,
			studyDay: today,
			place: 'exam',
			kind: 'name',
			given: { kind: 'name', text: 'NATO' },
			questionVersion: 2,
			reason: null,
		});
	});
});

describe('the ladder', () => {
	it('takes three different study days', () => {
		const [one, two, three] = threeDays;
		if (!one || !two || !three) throw new Error('three days');
		const steps = [missed(wrong(), one), missed(wrong(), one, two), missed(wrong(), ...threeDays)];
		expect(steps.map((step) => step && [daysRight(step), step.standing])).toEqual([
			[1, 'active'],
			[2, 'active'],
			[3, 'wonBack'],
		]);
		expect(steps[2]?.since).toBe(three.at);
	});

	it('counts a study day once, and says that it is counted', () => {
		const state = missed(wrong(), right(today + 1), right(today + 1), right(today + 1));
		expect(state).toMatchObject({ standing: 'active', rightDays: [today + 1] });
		expect(state && isCountedOn(state, today + 1)).toBe(true);
		expect(state && isCountedOn(state, today + 2)).toBe(false);
	});

	it('counts the day of the miss, where it was right after it', () => {
		expect(missed(right(today), wrong())?.rightDays).toEqual([]);
		expect(missed(wrong(), right(today))?.rightDays).toEqual([today]);
	});

	it('starts again with a miss, and what was before stays in its history', () => {
		const state = missed(wrong(), right(today + 1), right(today + 2), wrong(today + 3));
		expect(state).toMatchObject({ standing: 'active', rightDays: [], times: 2 });
	});

	it.each<AnswerPlace>(['study', 'openQuiz', 'exam', 'missed', 'brief', 'timeline', 'map'])(
		'counts being right in %s',
		(place) => {
			expect(missed(wrong(), right(today + 1, { place }))?.rightDays).toEqual([today + 1]);
		},
	);

	it('counts a card that was known, also one that was known with trouble', () => {
		const card = (rating: 2 | 3 | 4, day: number) =>
			event(reviewed(rating, 'extra'), { studyDay: day });
		const state = missed(wrong(), card(hard, 20_001), card(good, 20_002), card(easy, 20_003));
		expect(state?.standing).toBe('wonBack');
	});

	it('counts neither practice nor a guess', () => {
		expect(missed(wrong(), right(today + 1, { place: 'practice' }))?.rightDays).toEqual([]);
		const turned = event(reviewed(good, 'extra', 'q', 'practice'), { studyDay: today + 1 });
		expect(missed(wrong(), turned)?.rightDays).toEqual([]);
		const guess = missed(wrong(), right(today + 1), right(today + 2, { guessed: true }));
		expect(guess).toMatchObject({ rightDays: [], last: { as: 'guessed' } });
	});

	it('starts again with Again in the missed review, also for a question that was never studied', () => {
		const state = missed(
			wrong(),
			right(today + 1),
			event(reviewed(again, 'extra', 'q', 'missed'), { studyDay: today + 2 }),
		);
		expect(state).toMatchObject({ rightDays: [], last: { as: 'again', place: 'missed' } });
	});
});

describe('a question missed among options', () => {
	it('is won back by three days only if it was right once without them', () => {
		const among = wrong(today, chosen);
		const byChoice = [1, 2, 3, 4].map((day) => right(today + day, chosen));
		const state = missed(among, ...byChoice);
		expect(state).toMatchObject({ standing: 'active', needsRecall: true });
		expect(state && daysRight(state)).toBe(3);
		expect(missed(among, ...byChoice, right(today + 4))?.standing).toBe('wonBack');
		const card = event(reviewed(good, 'extra'), { studyDay: today + 1 });
		expect(missed(among, card, ...byChoice.slice(1, 3))?.standing).toBe('wonBack');
	});

	it('is so still when it was missed again without them', () => {
		const state = missed(wrong(today, chosen), wrong(today + 1));
		expect(state?.needsRecall).toBe(true);
		expect(missed(wrong())?.needsRecall).toBe(false);
	});

	it('needs it once more after another miss among options', () => {
		const state = missed(wrong(today, chosen), right(today + 1), wrong(today + 2, chosen));
		expect(state?.needsRecall).toBe(true);
	});
});
