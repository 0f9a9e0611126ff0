import type { Card } from './card';
import type { Memory } from './memory';
import type { QuestionPlace } from './place';

export interface BacklogInput {
	/** By question id. */
	cards: ReadonlyMap<string, Card>;
	questions: readonly QuestionPlace[];
	/** The study day. */
	day: number;
	/** Probability of recall on a study day, as of `retrievability`. */
	recall: (memory: Memory, studyDay: number) => number | null;
}

export interface Backlog {
	/** Questions that were due before today, the lowest recall first. */
	overdue: QuestionPlace[];
	/** What comes due by itself on today and each day after it, up to the last that has any. */
	coming: QuestionPlace[][];
}

/** From so many overdue questions on, they are offered to be spread. */
export const backlogAtLeast = 30;

/** What has piled up, and what will come besides. What is left out or put off today is no part of it. */
export function backlogOf({ cards, questions, day, recall }: BacklogInput): Backlog {
	const overdue: { place: QuestionPlace; chance: number }[] = [];
	const coming: QuestionPlace[][] = [];
	for (const place of questions) {
		const card = cards.get(place.id);
		if (!card || card.suspended || card.buriedOn === day || card.dueDay === null) continue;
		if (card.dueDay < day) overdue.push({ place, chance: recall(card, day) ?? 1 });
		else (coming[card.dueDay - day] ??= []).push(place);
	}
	overdue.sort((a, b) => a.chance - b.chance || (a.place.id < b.place.id ? -1 : 1));
	return {
		overdue: overdue.map(({ place }) => place),
		coming: Array.from(coming, (places) => places ?? []),
	};
}

/**
 * The overdue questions on days from today on, none dropped: each on the first day on which, with what
 * comes by itself, there are fewer than `perDay`, and no question of the same fact. A day that has more
 * by itself gets none. Throws unless `perDay` is at least 1.
 */
export function spreadBacklog({ overdue, coming }: Backlog, perDay: number): QuestionPlace[][] {
	if (!(perDay >= 1)) throw new RangeError(`At least one question a day, not ${perDay}`);
	const days: QuestionPlace[][] = [];
	const facts: Set<string>[] = [];
	for (const place of overdue) {
		for (let at = 0; ; at += 1) {
			const here = (days[at] ??= []);
			const busy = (facts[at] ??= new Set((coming[at] ?? []).map(({ fact }) => fact)));
			const room = perDay - (coming[at] ?? []).length - here.length;
			if (room < 1 || busy.has(place.fact)) continue;
			here.push(place);
			busy.add(place.fact);
			break;
		}
	}
	return days;
}

/** The least number a day with which the overdue questions are through in so many days. */
export function leastPerDay(backlog: Backlog, days: number): number | null {
	let [low, high] = [
		1,
		backlog.overdue.length + Math.max(0, ...backlog.coming.map((each) => each.length)),
	];
	if (spreadBacklog(backlog, high).length > days) return null;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (spreadBacklog(backlog, middle).length <= days) high = middle;
		else low = middle + 1;
	}
	return high;
}

/** How many questions each day has, those that come by themselves and those spread onto it. */
export function loadOf(
	{ coming }: Pick<Backlog, 'coming'>,
	spread: readonly (readonly unknown[])[],
	days: number,
): number[] {
	return Array.from(
		{ length: days },
		(_, at) => (coming[at]?.length ?? 0) + (spread[at]?.length ?? 0),
	);
}
