/* One event or one place, to be put where it belongs in twenty seconds. */

/** A drawing that asks. */
export interface Asking {
	/** The article's id. */
	article: string;
	on: 'timeline' | 'map';
}

/** What a study day offers: each drawing in its turn, a day each; null where there is none. */
export function offerOfDay(
	day: number,
	{ timelines, maps }: { timelines: readonly string[]; maps: readonly string[] },
): Asking | null {
	const articles = [...new Set([...timelines, ...maps])].sort();
	const all = articles.flatMap((article): Asking[] => [
		...(timelines.includes(article) ? [{ article, on: 'timeline' as const }] : []),
		...(maps.includes(article) ? [{ article, on: 'map' as const }] : []),
	]);
	return all[day % all.length] ?? null;
}

/**
 * The one that is asked: of those the learner has met, another each time that the drawing has its
 * turn; of all where none was met. `done` were asked in this visit. Undefined when none is left.
 */
export function oneToPlace<Task extends { id: string }>(
	tasks: readonly Task[],
	{ met, done, day }: { met: ReadonlySet<string>; done: readonly string[]; day: number },
): Task | undefined {
	const open = tasks.filter(({ id }) => !done.includes(id));
	const known = open.filter(({ id }) => met.has(id));
	const pool = known.length > 0 ? known : open;
	// Each drawing has every other day: without the half, the same half of them would come for ever.
	return pool[Math.floor(day / 2) % pool.length];
}
