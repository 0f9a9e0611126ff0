import type { Fact } from '$lib/deck/deck';
import type { Place, PlacesMap } from '$lib/deck/map';
import { randomFrom, shuffled } from '$lib/events/random';
import { gradeGiven } from '$lib/quiz/grade';
import { groundsOf } from '$lib/quiz/grounds';
import { pointingOf, type Pointing } from '$lib/session/pointing';
import type { Content } from '../../../../asking/content';
import type { Task } from '../drill/drill.svelte';

/** A question that is answered by pointing at a place, or at several. */
export interface PointingTask extends Task, Pick<Pointing, 'options' | 'right'> {
	facts: readonly Fact[];
}

/** What the map asks, in an order by chance. */
export function pointingsOf(
	{ asks, places }: PlacesMap,
	content: Content,
	seed: number,
): PointingTask[] {
	const tasks = asks.flatMap((id): PointingTask[] => {
		const askable = content.askables.get(id);
		const kind = askable?.kinds.find((one) => one === 'choice' || one === 'several');
		const several = askable?.question?.answer.kind === 'actors';
		if (!askable || !kind) return [];
		const put = askable.put(several ? 'several' : kind, seed);
		if (put.kind !== 'choice' && put.kind !== 'several') return [];
		const { question, options, right } = pointingOf(put, places);
		const grounds = groundsOf({ questions: [question] }, content.decks);
		return [
			{
				...{ id, question, options, right, facts: askable.facts },
				grade: (given) => gradeGiven(question, given, grounds, []),
			},
		];
	});
	return shuffled(tasks, randomFrom(seed));
}

/** What each mark is called while names are hidden: letters from west to east, which give nothing away. */
export function lettersOf({ views, places }: PlacesMap): Map<string, string> {
	const world = views.find(({ id }) => id === 'world');
	const westTo = (place: Place) =>
		world?.points.find((point) => point.place === place.id)?.at[0] ?? 0;
	const ids = [...places].sort((a, b) => westTo(a) - westTo(b)).map(({ id }) => id);
	return new Map(ids.map((id, index) => [id, String.fromCharCode(65 + index)]));
}
