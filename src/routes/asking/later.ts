import { paperKinds } from '$lib/quiz/quiz-settings';
import { afterPaint } from '$lib/ui/after-paint';
import { fetchFields } from '../fields/field-of';
import { loadWays } from '../neighbourhood/ways';

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

/** Fetches what comes after a question that stands there; what does not come is asked for again then. */
export async function fetchAhead(asked: 'card' | 'paper'): Promise<void> {
	await afterPaint();
	const next = asked === 'card' ? [loadCardShown()] : [loadGrading(), loadPutShown(), loadWays()];
	await Promise.allSettled(next);
	await fetchFields(paperKinds);
}
