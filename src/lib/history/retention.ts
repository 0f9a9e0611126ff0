import type { Recalled, StudyDay } from './study-days';
import { lastMondays, mondayOf } from './weeks';

/** What was recalled at the first answer of a study day. */
export interface Retention {
	all: Recalled;
	/** Of memories of less than 21 days, and of more. */
	young: Recalled;
	mature: Recalled;
}

export interface RetentionWeek extends Retention {
	/** Its Monday, in days since 1970-01-01. */
	from: number;
}

/** True retention: the share of memories that were there when they were asked for. */
export function retentionOf(days: Iterable<Pick<StudyDay, 'young' | 'mature'>>): Retention {
	let [young, mature] = [none, none];
	for (const day of days) {
		young = together(young, day.young);
		mature = together(mature, day.mature);
	}
	return { all: together(young, mature), young, mature };
}

/** The same for each of the last weeks up to this one, the oldest first; also for weeks without answers. */
export function retentionByWeek(
	days: Iterable<StudyDay>,
	today: number,
	weeks: number,
): RetentionWeek[] {
	const byWeek = new Map<number, StudyDay[]>();
	for (const day of days) {
		const monday = mondayOf(day.day);
		byWeek.set(monday, [...(byWeek.get(monday) ?? []), day]);
	}
	return lastMondays(today, weeks).map((from) => ({
		from,
		...retentionOf(byWeek.get(from) ?? []),
	}));
}

const none: Recalled = { right: 0, n: 0 };

function together(a: Recalled, b: Recalled): Recalled {
	return { right: a.right + b.right, n: a.n + b.n };
}
