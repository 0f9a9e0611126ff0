import type { Memory } from './memory';
import type { Occasion, Preview } from './schedule';

/**
 * What each of the four answers would lead to. The scheduler is loaded for it while the question is
 * read: no question waits for it. Null where it does not come.
 */
export async function previewLater(
	memory: Memory,
	occasion: Occasion,
	desiredRetention: number,
): Promise<Preview | null> {
	try {
		const { createScheduler } = await import('./schedule');
		return createScheduler({ desiredRetention }).preview(memory, occasion);
	} catch {
		return null;
	}
}
