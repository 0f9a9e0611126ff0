import type { Fact } from '$lib/deck/deck';
import type { Timeline, TimelineEvent } from '$lib/deck/timeline';
import { gradeGiven } from '$lib/quiz/grade';
import { groundsOf } from '$lib/quiz/grounds';
import { precisionOf } from '$lib/words/question';
import type { Content } from '../../../../asking/content';
import type { Task } from '../drill/drill.svelte';

/** An event to be put in its place. */
export interface Placing extends Task {
	event: TimelineEvent;
	facts: readonly Fact[];
	precision: 'month' | 'day' | 'range';
}

/** The events that can be asked for their place, by name: their order in time would give it away. */
export function placingsOf(timeline: Timeline, content: Content): Placing[] {
	return timeline.events
		.flatMap((event): Placing[] => {
			const askable = event.asks === undefined ? undefined : content.askables.get(event.asks);
			if (!askable?.question || !askable.kinds.includes('date')) return [];
			const precision = precisionOf(event.date ?? '');
			if (precision === 'year') return [];
			const question = askable.put('date', 0);
			const grounds = groundsOf({ questions: [question] }, content.decks);
			return [
				{
					...{ id: askable.id, event, question, precision, facts: askable.facts },
					// No name is typed: the list of countries is not needed.
					grade: (given) => gradeGiven(question, given, grounds, []),
				},
			];
		})
		.sort((a, b) => (a.event.name < b.event.name ? -1 : 1));
}
