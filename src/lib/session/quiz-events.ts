import type { EventOf, Happening } from '../events/event';
import { unmetCard, type Card } from '../memory/card';
import { askedAs } from '../memory/evidence';
import type { Memory } from '../memory/memory';
import type { Draft, FinishedQuiz, Kept } from '../quiz/draft';
import type { Marked } from '../quiz/grade';
import { momentOf } from '../quiz/limit';
import { answerOutcome } from '../quiz/outcome';
import { outcomeOf, type Grade } from '../quiz/result';

/** What the schedule has of the questions at the moment at which an answer is recorded. */
export interface AnswerMoment {
	cards: ReadonlyMap<string, Card>;
	/** The study day. */
	day: number;
	/** Milliseconds since 1970. */
	now: number;
	/** Probability of recall on a study day, as of `retrievability`. */
	recall: (memory: Memory, studyDay: number) => number | null;
	/** Name and version of the scheduler. */
	scheduler: string;
}

type Answered = EventOf<'answered'>['payload'];

const longestMillis = 60_000;

/** What is recorded of a question of a quiz; null where it was never shown. */
export function answeredIn(
	{ id, attempt }: Draft,
	index: number,
	grade: Grade<Marked>,
	moment: AnswerMoment,
): { payload: Answered; mark: Marked | null } | null {
	const question = attempt.paper.questions[index];
	const sheet = attempt.sheets[index];
	if (!question || !sheet) throw new RangeError(`There is no question ${index}.`);
	const ended = outcomeOf(question, sheet, grade);
	const outcome = answerOutcome(ended);
	if (outcome === null) return null;
	const card = moment.cards.get(question.id) ?? unmetCard;
	const mark = ended.is === 'answered' ? ended.mark : null;
	const predicted = moment.recall(card, moment.day);
	const given = sheet.answer ?? sheet.late;
	const { clock } = attempt;
	const endedAt = attempt.step === 'finished' ? attempt.finish.finishedAt : clock.seen.wall;
	return {
		mark,
		payload: {
			questionId: question.id,
			questionVersion: question.version,
			kind: question.kind,
			place: attempt.mode === 'open' ? 'openQuiz' : 'exam',
			quizId: id,
			given: given?.given ?? null,
			outcome,
			credit: mark?.credit ?? 0,
			guessed: sheet.guessed,
			givenAt: Math.round(given ? momentOf(clock, given.at) : endedAt),
			asked: askedAs(card, moment.day, moment.now),
			durationMillis: Math.min(longestMillis, Math.round(sheet.spentMillis)),
			seed: attempt.paper.seed,
			scheduler: moment.scheduler,
			predicted: predicted === null ? null : Math.round(predicted * 10_000) / 10_000,
		},
	};
}

/**
 * All that is recorded when a quiz is over: each answer that is no event yet, and the quiz itself.
 * `newId` gives the ids of the events, in their order. Throws while the quiz goes on.
 */
export function finishQuiz(
	draft: Draft,
	grade: Grade<Marked>,
	moment: AnswerMoment,
	newId: () => string,
): { happenings: Happening[]; ids: string[] } {
	const { id: quizId, attempt, grounds } = draft;
	if (attempt.step !== 'finished') throw new Error(`The quiz ${quizId} goes on.`);
	const happenings: Happening[] = [];
	const ids: string[] = [];
	const answers = draft.answers.map((kept, index): Kept | null => {
		if (kept) return kept;
		const answered = answeredIn(draft, index, grade, moment);
		if (!answered) return null;
		const eventId = newId();
		happenings.push({ type: 'answered', payload: answered.payload });
		ids.push(eventId);
		return { eventId, mark: answered.mark };
	});
	const quiz: FinishedQuiz = { attempt, grounds, answers };
	happenings.push({ type: 'quizFinished', payload: { quizId, quiz } });
	ids.push(newId());
	return { happenings, ids };
}
