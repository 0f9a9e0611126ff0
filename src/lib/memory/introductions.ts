import type { QuestionPlace } from './place';

export interface Pace {
	/** The study day. */
	day: number;
	/** The last day on which one may be met. */
	until: number;
	/** How many new ones today, and how many on each day after it. */
	today: number;
	perDay: number;
	/** Facts that have today already. */
	busyToday: ReadonlySet<string>;
}

/**
 * On which study day each new question is met, if all keep to their order: the first on today, one of
 * a fact a day. One that is not met in time is missing.
 */
export function introductions(
	fresh: readonly QuestionPlace[],
	{ day, until, today, perDay, busyToday }: Pace,
): Map<string, number> {
	const met = new Map<string, number>();
	let waiting = fresh;
	for (let at = day; at <= until && waiting.length > 0; at += 1) {
		const facts = new Set(at === day ? busyToday : []);
		const room = at === day ? today : perDay;
		if (room <= 0 && at > day) break;
		let count = 0;
		const later: QuestionPlace[] = [];
		for (const place of waiting) {
			if (count >= room || facts.has(place.fact)) {
				later.push(place);
				continue;
			}
			facts.add(place.fact);
			count += 1;
			met.set(place.id, at);
		}
		waiting = later;
	}
	return met;
}
