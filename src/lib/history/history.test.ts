import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerKind, AnswerOutcome } from '../events/answer';
import type { Asked, Happening, Rating, StudyEvent } from '../events/event';
import { createScheduler } from '../memory/schedule';
import { defaultSettings } from '../settings/settings';
import { answered, event, firstNoon, reviewed, undone } from './fixtures/events';
import { foldAll } from './history';
import { applyToQuestion, canApplyToQuestion, foldQuestion } from './question';
import { newQuestionView } from './question-view';

const here = { deviceId: 'phone' };
const questionId = fc.constantFrom('q', 'r');
const ids = Array.from({ length: 24 }, (_, index) => `e${index}`);

const happening: fc.Arbitrary<Happening> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.tuple(
				fc.constantFrom<Rating>(1, 2, 3, 4),
				fc.constantFrom<Asked>('new', 'day', 'step', 'extra'),
				questionId,
			)
			.map(([rating, asked, id]) => reviewed(rating, asked, id)),
	},
	{
		weight: 3,
		arbitrary: fc
			.tuple(fc.constantFrom(...ids), fc.option(questionId))
			.map(([target, id]) => undone(target, id)),
	},
	fc
		.tuple(
			fc.constantFrom(
				...['suspended', 'resumed', 'buried', 'unburied', 'starred', 'unstarred'],
				...['missRemoved', 'missReopened'],
			),
			questionId,
		)
		.map(([type, id]) => ({ type, payload: { questionId: id } }) as Happening),
	{
		weight: 4,
		arbitrary: fc
			.tuple(
				fc.constantFrom<AnswerKind>('choice', 'name'),
				fc.constantFrom<AnswerOutcome>('right', 'wrong', 'late'),
				fc.constantFrom('practice', 'exam', 'missed'),
				questionId,
			)
			.map(([kind, outcome, place, id]) => answered({ kind, outcome, place, questionId: id })),
	},
	fc
		.tuple(fc.constantFrom(...ids), fc.boolean(), questionId)
		.map(([target, right, id]): Happening => ({
			type: 'overridden',
			payload: { questionId: id, target, quizId: null, right },
		})),
	fc
		.tuple(fc.constantFrom(...ids), fc.constantFrom('slip', 'mixedUp', null), questionId)
		.map(([target, reason, id]): Happening => ({
			type: 'reasonGiven',
			payload: { questionId: id, target, reason },
		})),
	fc
		.constantFrom<[string, number | string]>(
			['desiredRetention', 0.8],
			['desiredRetention', 0.97],
			['theme', 'dark'],
			['newPerDay', -1],
		)
		.map(([key, value]): Happening => ({ type: 'settingChanged', payload: { key, value } })),
	fc.constant<Happening>({ type: 'limitRaised', payload: { newQuestions: 5, reviews: 0 } }),
);

/** What two devices recorded, their clocks agreeing only roughly, and one set back at times. */
const log: fc.Arbitrary<StudyEvent[]> = fc
	.array(
		fc.tuple(happening, fc.constantFrom('phone', 'laptop'), fc.integer({ min: 0, max: 40 * 24 })),
		{ maxLength: ids.length },
	)
	.map((recorded) =>
		recorded.map(([what, deviceId, hours], index) =>
			event(what, {
				id: ids[index],
				seq: index,
				deviceId,
				at: firstNoon + hours * 3_600_000,
				studyDay: 20_000 + Math.floor(hours / 24) - (hours % 7 === 0 ? 2 : 0),
			}),
		),
	);

/** The same log as it arrives elsewhere: in any order, some of it more than once. */
const arriving = log.chain((events) =>
	fc.tuple(
		fc.constant(events),
		fc
			.subarray(events)
			.chain((twice) =>
				fc.shuffledSubarray([...events, ...twice], { minLength: events.length + twice.length }),
			),
	),
);

describe('history', () => {
	it('is the same in whatever order it arrives, and however often', () => {
		fc.assert(
			fc.property(arriving, ([events, arrived]) => {
				expect(foldAll(arrived, here)).toEqual(foldAll(events, here));
			}),
		);
	});

	it('is the same for one question as for all', () => {
		fc.assert(
			fc.property(log, (events) => {
				const { settings, views } = foldAll(events, here);
				const scheduler = createScheduler({ desiredRetention: settings.desiredRetention });
				for (const [id, view] of views) expect(foldQuestion(id, events, scheduler)).toEqual(view);
			}),
		);
	});

	it('is the same when events are added one after another as they happen', () => {
		const scheduler = createScheduler({ desiredRetention: 0.9 });
		fc.assert(
			fc.property(log, (events) => {
				const known: StudyEvent[] = [];
				let view = newQuestionView('q');
				for (const next of events) {
					known.push(next);
					// What was spoken of before it came needs a fold of everything, as an undo does.
					const waited = known.some(
						({ payload }) => 'target' in payload && payload.target === next.id,
					);
					view =
						canApplyToQuestion(view, next) && !waited
							? applyToQuestion(view, next, scheduler)
							: foldQuestion('q', known, scheduler);
					expect(view).toEqual(foldQuestion('q', known, scheduler));
				}
			}),
		);
	});

	it('is as before when an undo of anything is itself undone', () => {
		fc.assert(
			fc.property(log, fc.nat(), (events, pick) => {
				const target = events[pick % Math.max(1, events.length)];
				const id = target && 'questionId' in target.payload ? target.payload.questionId : null;
				const late = firstNoon + 100 * 86_400_000;
				const undo = event(undone(target?.id ?? 'unknown', id), { at: late });
				const redo = event(undone(undo, id), { at: late + 1 });
				const after = foldAll([...events, undo, redo], here);
				const before = foldAll(events, here);
				expect(after.settings).toEqual(before.settings);
				expect(after.raised).toEqual(before.raised);
				for (const [questionId, view] of before.views) {
					const { last } = after.views.get(questionId) ?? view;
					expect(after.views.get(questionId)).toEqual({ ...view, last });
				}
			}),
		);
	});

	it('folds memory with the retention that was set last', () => {
		const answers = [event(reviewed(4)), event(reviewed(3, 'day'), { studyDay: 20_008 })];
		const more = event(
			{ type: 'settingChanged', payload: { key: 'desiredRetention', value: 0.97 } },
			{ studyDay: 20_030 },
		);
		const usual = foldAll(answers, here);
		const often = foldAll([...answers, more], here);
		expect(usual.settings).toEqual(defaultSettings);
		expect(often.views.get('q')?.dueDay).toBeLessThan(usual.views.get('q')?.dueDay ?? NaN);
	});

	it('passes over what a later version of the app recorded', () => {
		const unknown = { type: 'dreamtOf', payload: {} } as unknown as Happening;
		expect(foldAll([event(unknown)], here)).toEqual({
			settings: defaultSettings,
			raised: new Map(),
			views: new Map(),
			days: new Map(),
		});
	});
});
