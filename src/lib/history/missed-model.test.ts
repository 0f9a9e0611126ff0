import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerKind, AnswerOutcome, AnswerPlace } from '../events/answer';
import type { Happening, Rating, StudyEvent } from '../events/event';
import { answered, event, firstNoon, reviewed, undone } from './fixtures/events';
import { expectedOf } from './fixtures/missed-model';
import { foldAll } from './history';

const days = 60;
const questions = ['q', 'r', 's'];

const places = ['study', 'openQuiz', 'exam', 'missed', 'practice', 'map'] as const;
const act = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			do: fc.constant('answer' as const),
			kind: fc.constantFrom<AnswerKind>('choice', 'several', 'name', 'date', 'order'),
			place: fc.constantFrom<AnswerPlace>(...places),
			outcome: fc.oneof(
				{ weight: 5, arbitrary: fc.constant<AnswerOutcome>('right') },
				fc.constantFrom<AnswerOutcome>('partly', 'wrong', 'unanswered', 'late'),
			),
			guessed: fc.oneof(
				{ weight: 9, arbitrary: fc.constant(false) },
				{ weight: 1, arbitrary: fc.constant(true) },
			),
		}),
	},
	{
		weight: 8,
		arbitrary: fc.record({
			do: fc.constant('turn' as const),
			rating: fc.constantFrom<Rating>(1, 2, 3, 3, 4),
			place: fc.constantFrom(undefined, 'study', 'missed', 'practice'),
			asked: fc.constantFrom('new', 'day', 'step', 'extra'),
		}),
	},
	fc.record({
		do: fc.constantFrom('starred', 'unstarred', 'missRemoved', 'missReopened'),
	}),
	fc.record({ do: fc.constantFrom('undo', 'override') }),
);

/** What the learner does, day after day: on most days something with each question. */
const sixtyDays = fc
	.array(fc.tuple(fc.nat({ max: days - 1 }), fc.constantFrom(...questions), act), {
		minLength: 40,
		maxLength: 160,
		size: 'max',
	})
	.map((acts) => {
		const log: StudyEvent[] = [];
		acts
			.sort(([one], [other]) => one - other)
			.forEach(([inDays, questionId, each], index) => {
				const happening = happeningOf(each, questionId, log);
				const at = firstNoon + inDays * 86_400_000 + index;
				const stamp = { id: `e${index}`, seq: index, at, studyDay: 20_000 + inDays };
				if (happening) log.push(event(happening, stamp));
			});
		return log;
	});

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

function happeningOf(each: Act, questionId: string, log: readonly StudyEvent[]): Happening | null {
	const own = log.filter(
		({ payload }) => 'questionId' in payload && payload.questionId === questionId,
	);
	switch (each.do) {
		case 'answer': {
			const { kind, place, outcome, guessed } = each;
			return answered({ questionId, kind, place, outcome, guessed, asked: 'day' });
		}
		case 'turn':
			return reviewed(each.rating, each.asked, questionId, each.place);
		case 'undo': {
			const target = own.findLast(({ type }) => type !== 'undone');
			return target ? undone(target, questionId) : null;
		}
		case 'override': {
			const target = own.findLast(({ type }) => type === 'answered');
			if (target?.type !== 'answered') return null;
			const right = target.payload.outcome !== 'right';
			return {
				type: 'overridden',
				payload: { questionId, target: target.id, quizId: null, right },
			};
		}
		default:
			return { type: each.do, payload: { questionId } };
	}
}

describe('a learner over sixty days', () => {
	it('ends with the missed list that a plain model of the rules predicts', () => {
		fc.assert(
			fc.property(sixtyDays, (log) => {
				const { views } = foldAll(log, { deviceId: 'phone' });
				for (const questionId of questions) {
					const own = log.filter(
						({ payload }) => 'questionId' in payload && payload.questionId === questionId,
					);
					const missed = views.get(questionId)?.missed ?? null;
					const active = missed?.standing === 'active';
					expect({
						standing: missed?.standing ?? 'nowhere',
						daysRight: active ? missed.rightDays.length : 0,
						needsRecall: active && missed.needsRecall,
						times: missed?.times ?? 0,
						lastMiss: missed?.last?.eventId ?? null,
					}).toEqual(expectedOf(own));
				}
			}),
			{ numRuns: 60 },
		);
	}, 60_000);

	it('has lived through all of it: misses, questions won back, taken off and reopened', () => {
		const seen = new Set<string>();
		for (const log of fc.sample(sixtyDays, { numRuns: 60, seed: 7 })) {
			for (const view of foldAll(log, { deviceId: 'phone' }).views.values()) {
				if (!view.missed) continue;
				seen.add(view.missed.standing);
				if (view.missed.needsRecall) seen.add('needsRecall');
				if (view.missed.starredFrom !== null) seen.add('starred');
				if (view.missed.rightDays.length === 2) seen.add('two of three');
			}
		}
		expect([...seen].sort()).toEqual(
			['active', 'needsRecall', 'removed', 'starred', 'two of three', 'wonBack'].sort(),
		);
	});
});
