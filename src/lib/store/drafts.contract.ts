import { describe, expect, it } from 'vitest';
import type { Happening } from '../events/event';
import { answer } from '../quiz/answering';
import { startDraft, withAttempt, type Draft } from '../quiz/draft';
import { after, begin, give, grade, questionOf } from '../quiz/fixtures/sitting';
import { defaultQuizSettings } from '../quiz/quiz-settings';
import { submit } from '../quiz/sitting';
import { finishQuiz } from '../session/quiz-events';
import type { QuizChoice } from './database';
import { at, bothViews, noon, Tabs } from './fixtures/tabs';
import { readDraft, readDrafts, readQuiz, readQuizChoice, readQuizzes } from './reads';
import { record } from './record';
import { rebuildViews } from './views';

const choice: QuizChoice = { key: 'quizChoice', decks: ['a/b'], settings: defaultQuizSettings };
const first = startDraft('quiz', 'tab-1', begin(), { actors: {}, facts: {}, says: {} });

function answeredBy(holder: string, draft: Draft): Draft {
	const { attempt } = draft;
	const given = answer(attempt, give(questionOf(attempt)), after(5));
	return { ...withAttempt(draft, given), revision: draft.revision + 1, holder };
}

/** What is recorded when the draft is handed in. */
function over(draft: Draft): { happenings: Happening[]; ids: string[] } {
	let count = 0;
	const done = withAttempt(draft, submit(draft.attempt, after(60)));
	const moment = { cards: new Map(), day: 1, now: noon, recall: () => null, scheduler: 'test' };
	return finishQuiz(
		done,
		(question, given) => {
			const mark = grade(question, given);
			return mark && { ...mark, verdict: { is: 'right', credit: 1 } };
		},
		moment,
		() => `quiz-event-${(count += 1)}`,
	);
}

/** What every backend promises of quizzes: those under way, and those that are over. */
export function draftsContract(): void {
	const tabs = new Tabs('drafts');
	const begun = async () => {
		const { connection, database } = tabs.open();
		const begins = { is: 'begin', draft: first, choice } as const;
		expect(await record(connection, [], at(noon), [], begins)).toMatchObject({ ok: true });
		return { connection, database };
	};

	describe('a quiz under way', () => {
		it('is kept from its start, with what was chosen for it', async () => {
			const { database } = await begun();
			expect(await readDrafts(database)).toEqual([first]);
			expect(await readQuizChoice(database)).toEqual(choice);
			expect(await database.events.count()).toBe(0);
		});

		it('is kept as it was changed last', async () => {
			const { connection, database } = await begun();
			const second = answeredBy('tab-1', first);
			await record(connection, [], at(noon), [], { is: 'revise', draft: second });
			expect(await readDraft(database, 'quiz')).toEqual(second);
			const again = await record(connection, [], at(noon), [], { is: 'revise', draft: second });
			expect(again.ok).toBe(true);
		});

		it('is kept as it is now where the try before left it as it was', async () => {
			const { connection, database } = await begun();
			const tried = answeredBy('tab-1', first);
			await record(connection, [], at(noon), [], { is: 'revise', draft: tried });
			const latest = { ...tried, overrides: { one: { eventId: 'e', right: true } } };
			await record(connection, [], at(noon), [], { is: 'revise', draft: latest });
			expect(await readDraft(database, 'quiz')).toEqual(latest);
		});

		it('that another tab has changed is not overwritten, and says so', async () => {
			const { connection, database } = await begun();
			const other = answeredBy('tab-2', first);
			await record(connection, [], at(noon), [], { is: 'revise', draft: other });
			const mine = { is: 'revise', draft: answeredBy('tab-1', first) } as const;
			expect(await record(connection, [], at(noon), [], mine)).toEqual({
				ok: false,
				fault: 'takenOver',
			});
			expect(await readDraft(database, 'quiz')).toEqual(other);
		});
	});

	describe('a quiz that is over', () => {
		it('becomes its events, its views and no draft in one', async () => {
			const { connection, database } = await begun();
			const last = answeredBy('tab-1', first);
			const { happenings, ids } = over(last);
			const end = { is: 'end', draft: last } as const;
			expect(await record(connection, happenings, at(noon), ids, end)).toMatchObject({ ok: true });
			expect(await readDraft(database, 'quiz')).toBeNull();
			const [view] = await readQuizzes(database);
			expect(view).toMatchObject({ quizId: 'quiz', score: { right: 1, of: 5 } });
			expect(await readQuiz(database, 'quiz')).toMatchObject({ view, quiz: { attempt: {} } });
			const { kept, folded } = await bothViews(database);
			expect(kept).toEqual(folded);
		});

		it('is recorded once, however often it is handed in', async () => {
			const { connection, database } = await begun();
			const { happenings, ids } = over(first);
			const end = { is: 'end', draft: answeredBy('tab-1', first) } as const;
			await record(connection, happenings, at(noon), ids, end);
			const count = await database.events.count();
			expect(await record(connection, happenings, at(noon), ids, end)).toMatchObject({ ok: true });
			const others = ids.map((id) => `other-${id}`);
			expect(await record(connection, happenings, at(noon), others, end)).toEqual({
				ok: false,
				fault: 'takenOver',
			});
			expect(await database.events.count()).toBe(count);
		});

		it('can be deleted and brought back, and is the same when views are rebuilt', async () => {
			const { connection, database } = await begun();
			const { happenings, ids } = over(first);
			const end = { is: 'end', draft: answeredBy('tab-1', first) } as const;
			await record(connection, happenings, at(noon), ids, end);
			const before = await readQuizzes(database);
			const payload = { quizId: 'quiz' };
			await record(connection, [{ type: 'quizDeleted', payload }], at(noon), ['deletion']);
			expect(await readQuizzes(database)).toEqual([]);
			const undone = { target: 'deletion', questionId: null, quizId: 'quiz' };
			await record(connection, [{ type: 'undone', payload: undone }], at(noon));
			expect(await readQuizzes(database)).toEqual(before);
			await database.transaction('rw', database.tables, () => rebuildViews(database));
			expect(await readQuizzes(database)).toEqual(before);
		});
	});
}
