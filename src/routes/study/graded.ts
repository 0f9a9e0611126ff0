import { ratings, type Happening, type Rating } from '$lib/events/event';
import { schedulerName } from '$lib/memory/scheduler-name';
import { mayBeRight } from '$lib/session/may-be-right';
import type { InHand } from './in-hand';
import type { Checked } from './typed/typable';

interface Graded {
	rating: Rating;
	/** Milliseconds with the question. */
	durationMillis: number;
	/** Of the first event. */
	id: string;
}

/** The grade that a typed answer comes to, and that Space presses; Good where none was typed. */
export function leadOf(checked: Checked | null): Rating {
	return checked && !checked.mark.right ? ratings.again : ratings.good;
}

/** Whether the learner may know better than the grade that a typed answer comes to. */
export function mayDiffer({ mark, question }: Checked): boolean {
	return mark.right || mayBeRight(question.kind);
}

/** What is recorded of a grade, of a card that was turned or an answer that was typed. */
export function gradeHappenings(
	card: InHand,
	checked: Checked | null,
	graded: Graded,
): Happening[] {
	if (checked) return ofTyped(card, checked, graded);
	const { question, asked, predicted } = card;
	const payload = {
		questionId: question.id,
		questionVersion: question.version,
		mode: 'flashcard' as const,
		rating: graded.rating,
		asked,
		durationMillis: graded.durationMillis,
		scheduler: schedulerName,
		predicted,
	};
	return [{ type: 'reviewed', payload }];
}

/**
 * The answer as it was found, and where the learner's grade is another, their own verdict on it.
 * Nothing for Hard and Easy: a typed answer is known or it is not; nor for right where it cannot have been.
 */
function ofTyped(
	{ asked, predicted }: InHand,
	checked: Checked,
	{ rating, durationMillis, id }: Graded,
): Happening[] {
	const { question, given, givenAt, mark, outcome } = checked;
	if (rating !== ratings.again && rating !== ratings.good) return [];
	if (rating !== leadOf(checked) && !mayDiffer(checked)) return [];
	const about = { questionId: question.id, quizId: null };
	const payload = {
		...about,
		questionVersion: question.version,
		kind: question.kind,
		place: 'study' as const,
		given,
		outcome,
		credit: mark.credit,
		guessed: false,
		givenAt,
		asked,
		durationMillis,
		seed: null,
		scheduler: schedulerName,
		predicted,
	};
	const right = rating === ratings.good;
	const own: Happening = { type: 'overridden', payload: { ...about, target: id, right } };
	return [{ type: 'answered', payload }, ...(right === mark.right ? [] : [own])];
}
