import type { Given } from '$lib/events/answer';
import { faultWords } from '$lib/words/faults';
import type { Again, Checked, Typable } from './typable';

/** Grades what was typed, by a part of the app that comes only when it is needed. */
export async function checkTyped(
	question: Typable,
	given: Given,
	now: number,
): Promise<{ checked: Checked } | { again: Again }> {
	try {
		const { check } = await import('./check');
		return await check(question, given, now);
	} catch {
		// It, or a deck, did not come: no network and nothing kept of it.
		const { what, then } = faultWords.unloaded;
		return { again: { unread: false, text: `${what} ${then}` } };
	}
}
