import type { Result } from './result';

/** How often a question was right when it was first met on a paper, and how often it was met so. */
export interface Facility {
	/** Right ones among the `n`. */
	right: number;
	n: number;
}

/** What of a result tells how hard its questions are. */
export type Tried = Pick<Result, 'mark' | 'retry' | 'questions' | 'finish'>;

/**
 * Right first attempts and their number, by question id. The first attempt at each paper counts; the
 * same paper again does not, nor does a paper of what was missed. Shown and not answered in time
 * counts as not right; never shown does not count.
 */
export function facilities(results: readonly Tried[]): Map<string, Facility> {
	const firsts = new Map<string, Tried>();
	for (const result of results) {
		const first = firsts.get(result.mark);
		const earlier = !first || result.finish.finishedAt < first.finish.finishedAt;
		if (!result.retry && earlier) firsts.set(result.mark, result);
	}
	const facilities = new Map<string, Facility>();
	for (const { question, outcome } of [...firsts.values()].flatMap((tried) => tried.questions)) {
		if (outcome.is === 'neverShown') continue;
		const { right, n } = facilities.get(question.id) ?? { right: 0, n: 0 };
		const isRight = outcome.is === 'answered' && outcome.mark.right;
		facilities.set(question.id, { right: right + (isRight ? 1 : 0), n: n + 1 });
	}
	return facilities;
}
