import { v7 } from 'uuid';
import type { Now } from '$lib/quiz/clock';

/** Both clocks of this machine, as a quiz reads them. */
export function nowHere(): Now {
	return { wall: Date.now(), monotonic: performance.now() };
}

/** This page's name among the tabs that may hold a quiz; another after a reload. */
export const tabId = v7();

/** A seed by chance, for a paper that nobody has had. */
export function newSeed(): number {
	return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
