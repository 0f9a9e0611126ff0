import { LiveQuery } from './live.svelte';
import type { Learner } from './reads';
import type { Settings } from '../settings/settings';

/* What a page may ask. A query is a function of plain values: derive it, and read its `current`. */

/** The learner as the views have it: everything that the screens derive from. */
export function learner(): LiveQuery<Learner> {
	return new LiveQuery(({ readLearner }) => readLearner);
}

export function settings(): LiveQuery<Settings> {
	return new LiveQuery(({ readSettings }) => readSettings);
}
