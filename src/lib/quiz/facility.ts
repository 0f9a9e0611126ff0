import type { Result } from './result';

/** How often a question was right when it was first met on a paper, and how often it was met so. */
export interface Facility {
	/** Right ones among the `n`. */
	right: number;
	n: number;
}

/** How a question that was shown in a quiz ended. */
export interface Try {
	questionId: string;
	right: boolean;
}

/** What of a quiz tells how hard its questions are. */
export interface Tried {
	mark: string;
	retry: boolean;
	finish: { finishedAt: number };
	tries: readonly Try[];
}

/** The questions of a result that were shown: not answered in time counts as not right. */
export function triesOf({ questions }: Pick<Result, 'questions'>): Try[] {
	return questions
		.filter(({ outcome }) => outcome.is !== 'neverShown')
		.map(({ question, outcome }) => ({
			questionId: question.id,
			right: outcome.is === 'answered' && outcome.mark.right,
		}));
}

/**
 * Right first attempts and their number, by question id. The first attempt at each paper counts; the
 * same paper again does not, nor does a paper of what was missed.
 */
export function facilities(results: readonly Tried[]): Map<string, Facility> {
	const firsts = new Map<string, Tried>();
	for (const result of results) {
		const first = firsts.get(result.mark);
		const earlier = !first || result.finish.finishedAt < first.finish.finishedAt;
		if (!result.retry && earlier) firsts.set(result.mark, result);
	}
	const facilities = new Map<string, Facility>();
	for (const { questionId, right: isRight } of [...firsts.values()].flatMap(({ tries }) => tries)) {
		const { right, n } = facilities.get(questionId) ?? { right: 0, n: 0 };
		facilities.set(questionId, { right: right + (isRight ? 1 : 0), n: n + 1 });
	}
	return facilities;
}

/** Questions that were got wrong, the hardest first: the lowest share, then the most attempts. */
export function hardest(
	facilities: ReadonlyMap<string, Facility>,
	count: number,
): (Facility & { questionId: string })[] {
	return [...facilities]
		.map(([questionId, facility]) => ({ questionId, ...facility }))
		.filter(({ right, n }) => right < n)
		.sort(
			(a, b) =>
				a.right / a.n - b.right / b.n || b.n - a.n || (a.questionId < b.questionId ? -1 : 1),
		)
		.slice(0, count);
}
