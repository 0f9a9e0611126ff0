import { countries } from '$lib/answer/names/countries';
import type { Verdict } from '$lib/answer/verdict';
import { retrievability } from '$lib/memory/retrievability';
import { schedulerName } from '$lib/memory/scheduler-name';
import { studyDayOf } from '$lib/memory/study-day';
import { sheetAt } from '$lib/quiz/attempt';
import { withKept, withOverride, type Draft } from '$lib/quiz/draft';
import { gradeGiven, markOf, type Marked } from '$lib/quiz/grade';
import { knownIn } from '$lib/quiz/grounds';
import { knownOf } from '$lib/quiz/known';
import type { Grade } from '$lib/quiz/result';
import { answeredIn, finishQuiz, type AnswerMoment } from '$lib/session/quiz-events';
import type { Moment } from '$lib/store/record';
import { readLearnerNow } from '$lib/store/study';
import type { Fault } from '$lib/words/faults';
import { taking } from '$lib/words/taking';
import { againText, answerFirst } from '$lib/words/verdict/again';
import type { Outgoing } from './keeper';

/* What becomes of a quiz when something in it is recorded: its draft after it, and the events. */

export interface Change {
	draft: Draft;
	outgoing: readonly Outgoing[];
}

type NewId = () => string;

/** What the schedule has of the questions now, and the ids of the events to come. */
export async function answerMoment({ now, tzOffsetMin }: Moment): Promise<AnswerMoment | Fault> {
	const read = await readLearnerNow();
	if (!read.ok) return read.fault;
	const { views, settings } = read.learner;
	return {
		cards: views,
		day: studyDayOf(now, tzOffsetMin, settings.rolloverHour),
		now,
		recall: retrievability,
		scheduler: schedulerName,
	};
}

/** The verdict on what stands in a question's field; null where nothing does. */
function verdictAt({ attempt, grounds }: Draft, index: number): Verdict | null {
	const question = attempt.paper.questions[index];
	const { answer } = sheetAt(attempt, index);
	return question && answer ? gradeGiven(question, answer.given, grounds, countries) : null;
}

/** Whether what stands in a question's field cannot be read, and is no answer yet. */
export function isUnread(draft: Draft, index: number): boolean {
	return verdictAt(draft, index)?.is === 'again';
}

/**
 * The sentence with which a question is asked again; null where it is not. One that is `givenUp` may
 * be without an answer.
 */
export function againAt(draft: Draft, index: number, givenUp: boolean): string | null {
	if (!givenUp && !sheetAt(draft.attempt, index).answer) return answerFirst(taking.showAnswer);
	const verdict = verdictAt(draft, index);
	const question = draft.attempt.paper.questions[index];
	if (!question || verdict?.is !== 'again') return null;
	return againText(question, verdict, knownOf([knownIn(draft.grounds, question.article)]));
}

/** Keeps the answer to a question as an event; as it is, where it is one already. */
export function answerKept(draft: Draft, at: number, moment: AnswerMoment, newId: NewId): Change {
	const answered = draft.answers[at] ? null : answeredIn(draft, at, gradeBy(draft), moment);
	if (!answered) return { draft, outgoing: [] };
	const id = newId();
	return {
		draft: withKept(draft, at, { eventId: id, mark: answered.mark }),
		outgoing: [{ happening: { type: 'answered', payload: answered.payload }, id }],
	};
}

/** Puts the learner's own verdict on an answer that was kept; null takes the last one back. */
export function overridden(draft: Draft, at: number, right: boolean | null, newId: NewId): Change {
	const question = draft.attempt.paper.questions[at];
	const kept = draft.answers[at];
	const before = kept && draft.overrides[kept.eventId];
	if (!question || !kept || (right === null && !before)) return { draft, outgoing: [] };
	const [id, target] = [newId(), kept.eventId];
	const about = { questionId: question.id, quizId: draft.id };
	if (right === null) {
		const payload = { ...about, target: before?.eventId ?? '' };
		return {
			draft: withOverride(draft, target, null),
			outgoing: [{ happening: { type: 'undone', payload }, id }],
		};
	}
	return {
		draft: withOverride(draft, target, { eventId: id, right }),
		outgoing: [{ happening: { type: 'overridden', payload: { ...about, target, right } }, id }],
	};
}

/** Everything that is recorded when the quiz is over. */
export function finished(draft: Draft, moment: AnswerMoment, newId: NewId): Outgoing[] {
	const { happenings, ids } = finishQuiz(draft, gradeBy(draft), moment, newId);
	return happenings.map((happening, index) => ({ happening, id: ids[index] as string }));
}

function gradeBy({ grounds }: Draft): Grade<Marked> {
	return (question, given) => markOf(gradeGiven(question, given, grounds, countries));
}
