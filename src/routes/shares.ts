import type { Share } from '$lib/charts/share';
import type { Known } from '$lib/memory/known';
import { today } from '$lib/words/today';

/** What a bar of known questions is drawn from. */
export function sharesOf({ known, learning, fresh }: Known): Share[] {
	return [
		{ label: today.shares.known, count: known, tone: 'known' },
		{ label: today.shares.learning, count: learning, tone: 'learning' },
		{ label: today.shares.fresh, count: fresh, tone: 'fresh' },
	];
}
