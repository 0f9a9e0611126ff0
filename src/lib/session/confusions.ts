/** A wrong answer that is true of another fact, with how often it was given. */
export interface Taken {
	questionId: string;
	/** The fact that was asked, as `article/fact`. */
	asked: string;
	/** The fact that the answer is true of. */
	taken: string;
	/** The two answers, in words. */
	right: string;
	given: string;
	times: number;
}

/** Two facts that a learner takes for each other. */
export interface Confusion {
	facts: readonly [string, string];
	times: number;
	/** The most frequent first. */
	taken: readonly [Taken, ...Taken[]];
	/** Each was given for the other. */
	bothWays: boolean;
}

/** Once is a slip; from here on it is a confusion. */
const leastTimes = 2;

/** The confusions in these wrong answers, in whichever direction they go, the most frequent first. */
export function confusionsOf(taken: readonly Taken[]): Confusion[] {
	const pairs = new Map<string, Taken[]>();
	for (const each of taken) {
		if (each.asked === each.taken) continue;
		const key = [each.asked, each.taken].sort().join(' ');
		pairs.set(key, [...(pairs.get(key) ?? []), each]);
	}
	return [...pairs.values()]
		.flatMap((all): Confusion[] => {
			const [first, ...rest] = all.sort((one, other) => other.times - one.times);
			const times = all.reduce((sum, each) => sum + each.times, 0);
			if (!first || times < leastTimes) return [];
			const bothWays = rest.some((each) => each.asked === first.taken);
			return [{ facts: [first.asked, first.taken], times, taken: [first, ...rest], bothWays }];
		})
		.sort((one, other) => other.times - one.times || (one.facts[0] < other.facts[0] ? -1 : 1));
}
