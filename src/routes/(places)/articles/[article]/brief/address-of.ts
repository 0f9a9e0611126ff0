import type { Reference } from '$lib/deck/spans';
import { addresses } from '../../../../addresses';

/** What some words of an article's brief refer to. */
export interface Referred {
	/** The article's id. */
	article: string;
	to: Reference;
}

/** The page that tells of it; null where none does: the words are then plain text. */
export function addressOf({ article, to }: Referred): string | null {
	switch (to.kind) {
		case 'date':
			return addresses.timeline(article, to.id);
		case 'place':
			return addresses.map(article, to.id);
		case 'actor':
			return addresses.actor(article, to.id);
		case 'fact':
			return null;
	}
}
