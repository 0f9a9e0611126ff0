import { paperKinds } from '$lib/quiz/quiz-settings';
import { afterPaint } from '$lib/ui/after-paint';
import { fetchFields } from '../fields/field-of';
import { loadWays } from '../neighbourhood/ways';
import type { Kind, Sort } from './desk';

/**
 * What reads the decks: the first question waits for it, so it is asked for at once, beside what the
 * learner did. What did not come is asked for again.
 */
export function contentSoon() {
	const load = () => import('./content');
	void load().catch(() => {});
	return load;
}

/* What no question waits for: it comes while the first is read, at the latest when it is needed. */

/** What grades an answer. */
export const loadGrading = () => import('./grading');

/** What stands after an answer, and after a card is turned. */
export const loadPutShown = () => import('./PutShown.svelte');
export const loadCardShown = () => import('./CardShown.svelte');

const after = {
	card: () => [loadCardShown()],
	paper: () => [loadGrading(), loadPutShown(), loadWays()],
};

/**
 * Fetches what comes after a question that stands there, then what the next may take: in a session of
 * both sorts (`ready` is given) that may be the other. What does not come is asked for again then.
 */
export async function fetchAhead(asked: Sort, ready?: Kind['ready']): Promise<void> {
	await afterPaint();
	await Promise.allSettled(after[asked]());
	await fetchFields(paperKinds);
	if (!ready) return;
	const other = asked === 'card' ? 'paper' : 'card';
	await Promise.allSettled([ready(other), ...after[other]()]);
}
