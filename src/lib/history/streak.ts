export interface Streak {
	/** Study days of the run that still goes on; 0 where none does. */
	current: number;
	/** Study days of the longest run there ever was. */
	longest: number;
	/** Study days without an answer between the first one and today, at most so many in a row. */
	longestGap: number;
}

/**
 * Runs of study days: a gap of one study day is forgiven, two end it. Days that were missed do not
 * count, today only once something was answered on it. `studied` are the study days as the events
 * have them, in any order; travel may have set some after today.
 */
export function streakOf(studied: Iterable<number>, today: number): Streak {
	const days = [...new Set(studied)].sort((a, b) => a - b);
	let [run, longest, longestGap] = [0, 0, 0];
	let before: number | null = null;
	for (const day of days) {
		const gap = before === null ? 0 : day - before - 1;
		run = gap > forgiven ? 1 : run + 1;
		longest = Math.max(longest, run);
		longestGap = Math.max(longestGap, gap);
		before = day;
	}
	const since = before === null ? 0 : today - before - 1;
	return {
		current: since > forgiven ? 0 : run,
		longest,
		longestGap: Math.max(longestGap, since),
	};
}

/** Study days without an answer that a streak forgives. */
const forgiven = 1;
