import type { Preview } from '$lib/memory/schedule';
import { intervalText } from '$lib/words/time';
import type { Hand } from './desk';

/** What a grade promises: null before that is worked out, empty where it moves nothing. */
export function intervalOf(
	{ preview }: Hand,
	workedOut: Preview[keyof Preview] | undefined,
): string | null {
	if (workedOut) return intervalText(workedOut.interval);
	return preview ? null : '';
}
