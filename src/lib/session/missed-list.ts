import type { Answer } from '../deck/deck';
import type { Missed } from '../history/missed';
import { isCountedOn } from '../history/win-back';
import type { Card } from '../memory/card';
import type { AskedFor, MissedFilter, Why } from './missed-filter';

export function askedForOf({ kind }: Answer): AskedFor {
	if (kind === 'actor' || kind === 'actors') return 'name';
	return kind === 'text' ? 'statement' : kind;
}

/** What of a question on the list decides where it stands there. */
export interface Listed extends Card {
	questionId: string;
	/** As `article/deck`; null while that is not known, as of an ordering before its deck is loaded. */
	deck: string | null;
	/** Null before its deck is loaded. */
	kind: AskedFor | null;
	missed: Missed;
}

export function passes(
	{ deck, kind, missed }: Pick<Listed, 'deck' | 'kind' | 'missed'>,
	filter: MissedFilter,
): boolean {
	return (
		(filter.deck === null || filter.deck === deck) &&
		(filter.kind === null || filter.kind === kind) &&
		(filter.why === null || whysOf(missed).includes(filter.why))
	);
}

export function whysOf({ last, starredFrom }: Missed): Why[] {
	if (starredFrom !== null || last === null) return ['starred'];
	return last.reason === null ? [last.as] : [last.as, last.reason];
}

/** How many would be shown by each value of one filter, the others being as they are. */
export function countsBy<Key extends keyof MissedFilter>(
	listed: readonly Listed[],
	filter: MissedFilter,
	key: Key,
): Map<NonNullable<MissedFilter[Key]>, number> {
	type Value = NonNullable<MissedFilter[Key]>;
	const counts = new Map<Value, number>();
	for (const each of listed) {
		if (!passes(each, { ...filter, [key]: null })) continue;
		const values = (
			key === 'why' ? whysOf(each.missed) : [each[key as 'deck' | 'kind']]
		) as (Value | null)[];
		for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** The newest day first; within a day what was missed most often, then what is hardest to remember. */
export function inListOrder<Of extends Listed>(listed: readonly Of[]): Of[] {
	return [...listed].sort(
		(one, other) =>
			other.missed.sinceDay - one.missed.sinceDay ||
			other.missed.times - one.missed.times ||
			other.difficulty - one.difficulty ||
			other.missed.since - one.missed.since ||
			(one.questionId < other.questionId ? -1 : 1),
	);
}

/** Whether a review asks it on this study day: not where it is counted already, left out or put off. */
export function isToReview({ missed, suspended, buriedOn }: Listed, day: number): boolean {
	return (
		missed.standing === 'active' && !isCountedOn(missed, day) && !suspended && buriedOn !== day
	);
}
