import type { Locator, Page } from '@playwright/test';
import type {
	Happening,
	MissReason,
	Payloads,
	Rating,
	StudyEvent,
} from '../../src/lib/events/event';
import { schedulerName } from '../../src/lib/memory/scheduler-name';
import { questions } from './model';
import { eventsAt } from './seed';

/** Ten in the morning of the first day, a Monday; the list is looked at on the sixth, a Saturday. */
const morning = (day: number) => `2026-03-0${day + 1}T10:00:00+03:00`;
export const saturday = morning(6);

type Answer = Partial<Payloads['answered']>;

/** An answer to a question, wrong but for what is said otherwise. */
export function answered(questionId: string, rest: Answer = {}): Happening {
	return {
		type: 'answered',
		payload: {
			questionId,
			questionVersion: 1,
			kind: 'choice',
			place: 'exam',
			quizId: null,
			given: null,
			outcome: 'wrong',
			credit: 0,
			guessed: false,
			givenAt: 0,
			asked: 'extra',
			durationMillis: 5_000,
			seed: 1,
			scheduler: schedulerName,
			predicted: null,
			...rest,
		},
	};
}

export const chose = (option: string): Answer => ({
	kind: 'choice',
	given: { kind: 'choice', option },
});
export const typed = (text: string): Answer => ({ kind: 'name', given: { kind: 'name', text } });
export const isRight: Answer = { outcome: 'right', credit: 1 };

/** A card that was turned and graded. */
export function turned(
	questionId: string,
	rating: Rating,
	asked: 'new' | 'day' | 'extra',
): Happening {
	return {
		type: 'reviewed',
		payload: {
			...{ questionId, questionVersion: 1, mode: 'flashcard', rating, asked },
			...{ durationMillis: 4_000, scheduler: schedulerName, predicted: null },
		},
	};
}

function because(target: StudyEvent | undefined, reason: MissReason): Happening {
	const questionId = 'd-nac4-when';
	return { type: 'reasonGiven', payload: { questionId, target: target?.id ?? '', reason } };
}

/** What a learner missed in a week: in exams and in Study, by choice, by name, by card and by star. */
export function aWeekOfMisses(): StudyEvent[] {
	const early = eventsAt(morning(1), [
		turned('a-hu-editor-who', 4, 'new'),
		answered('d-nac4-when', chose('date:2022-09-28')),
		answered('a-brussels-place-where', { ...typed('Madrid'), place: 'openQuiz' }),
		answered('d-missile-tests-count', chose('number:36')),
		answered('a-summit-focus-who', { ...chose('actor:china') }),
		answered('year-2022', { kind: 'order', given: { kind: 'order', ids: [] } }),
	]);
	const rights = [2, 3].flatMap((day) =>
		eventsAt(morning(day), [
			answered('a-brussels-place-where', { ...typed('Brussels'), ...isRight, place: 'missed' }),
			answered('d-missile-tests-count', {
				...{ kind: 'number', given: { kind: 'number', text: '32' } },
				...{ ...isRight, place: 'missed' },
			}),
		]),
	);
	const wonBack = eventsAt(morning(4), [
		answered('d-missile-tests-count', {
			...{ kind: 'number', given: { kind: 'number', text: '32' } },
			...{ ...isRight, place: 'missed' },
		}),
		{ type: 'missRemoved', payload: { questionId: 'a-summit-focus-who' } },
	]);
	const late = eventsAt(morning(5), [
		answered('d-nac4-when', chose('date:2022-09-28')),
		answered('a-ccdcoe-first-which', { kind: 'name', outcome: 'unanswered' }),
		answered('d-nato-members-count', { ...chose('number:30'), ...isRight, guessed: true }),
		{ type: 'starred', payload: { questionId: 'a-yoon-leader-who' } },
	]);
	const reason = eventsAt(`2026-03-06T10:05:00+03:00`, [because(late[0], 'mixedUp')]);
	const card = eventsAt(`2026-03-06T11:00:00+03:00`, [turned('a-hu-editor-who', 1, 'extra')]);
	return [...early, ...rights, ...wonBack, ...late, ...reason, ...card];
}

/** The list at its longest. */
export function everyQuestionMissed(): StudyEvent[] {
	const all = [...questions.keys()].map((id) => answered(id, { outcome: 'unanswered' }));
	return eventsAt(morning(5), all);
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The row of the missed list that has a stem. */
export const row = (page: Page, stem: string): Locator =>
	page.getByRole('list').getByRole('listitem').filter({ hasText: stem });

export const stemOf = (id: string): string => questions.get(id)?.stem ?? '';
