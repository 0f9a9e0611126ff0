import type { Reference } from '$lib/deck/spans';

/** What some words of an article's brief refer to. */
export interface Referred {
	/** The article's id. */
	article: string;
	to: Reference;
}

/** The page that tells of it; null where none does: the words are then plain text. */
export function addressOf({ to }: Referred): string | null {
	switch (to.kind) {
		case 'date':
		case 'fact':
			return null;
		case 'place':
			return null;
		case 'actor':
			return null;
	}
}
