import type { Attempt } from '$lib/quiz/attempt';
import { afterPaint } from '$lib/ui/after-paint';
import { fetchFields } from '../../fields/field-of';
import { loadWays } from '../../neighbourhood/ways';

/* What the first question of a quiz does not wait for: it comes while that is read, at the latest when
 * it is needed. */

/** What grades answers and makes events of them. */
export const loadRecording = () => import('./recording');

/** What stands after an answer. */
export const loadShown = () => import('./Shown.svelte');

/** The list before anything is handed in. */
export const loadCheck = () => import('./Check.svelte');

/** What stands there while the quiz is paused. */
export const loadPaused = () => import('./Paused.svelte');

/** What is said where no such quiz is under way. */
export const loadGone = () => import('./Gone.svelte');

/** What else can be done with the quiz. */
export const loadMenu = () => import('./ToolsMenu.svelte');

/** The map of the paper, where the margin has room for it. */
export const loadMap = () => import('$lib/ui/ask/QuestionMap.svelte');

/** The map of the paper where the margin has no room for it, and the question before an early end. */
export const loadDialogs = () => import('./Dialogs.svelte');

/** Fetches all that comes after the first question; what does not come is asked for again then. */
export async function fetchAhead({ paper, mode }: Attempt): Promise<void> {
	await afterPaint();
	await fetchFields(new Set(paper.questions.map(({ kind }) => kind)));
	// An exam shows no answer before its end.
	const ways = mode === 'open' ? [loadWays(), loadPaused()] : [];
	await Promise.allSettled([loadRecording(), loadShown(), loadCheck(), loadDialogs(), ...ways]);
}
