import type { Fault } from '$lib/words/faults';

/** A fault of the app's own: told to whoever looks for it, and to the learner as one that is not known. */
export function ownFault(error: unknown): { fault: Fault } {
	reportError(error);
	return { fault: 'unknown' };
}
