import type { QuizView } from './quiz-view';

/** One attempt at a paper among those at the same. */
export interface PlacedAttempt<View> {
	view: View;
	/** From 1, by time. */
	number: number;
	/** How many there are at the paper. */
	of: number;
}

type Tried = Pick<QuizView, 'quizId' | 'mark' | 'finishedAt'>;

/** Each quiz with its place among the attempts at its paper, by quiz id. */
export function placedAttempts<View extends Tried>(
	views: readonly View[],
): Map<string, PlacedAttempt<View>> {
	const byMark = new Map<string, View[]>();
	for (const view of views) byMark.set(view.mark, [...(byMark.get(view.mark) ?? []), view]);
	const placed = [...byMark.values()].flatMap((same) =>
		[...same].sort(byTime).map((view, index): [string, PlacedAttempt<View>] => {
			return [view.quizId, { view, number: index + 1, of: same.length }];
		}),
	);
	return new Map(placed);
}

/** The attempts at the paper of one quiz, the first one first; none where it is not among the quizzes. */
export function attemptsAt<View extends Tried>(quizId: string, views: readonly View[]): View[] {
	const own = views.find((view) => view.quizId === quizId);
	return own ? views.filter(({ mark }) => mark === own.mark).sort(byTime) : [];
}

/** The attempt at the same paper before this one; undefined for the first. */
export function attemptBefore<View extends Tried>(
	quizId: string,
	views: readonly View[],
): View | undefined {
	const attempts = attemptsAt(quizId, views);
	return attempts[attempts.findIndex((view) => view.quizId === quizId) - 1];
}

function byTime(a: Tried, b: Tried): number {
	return a.finishedAt - b.finishedAt || (a.quizId < b.quizId ? -1 : 1);
}
