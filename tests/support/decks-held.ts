import type { Page } from '@playwright/test';
import { isScriptWith } from './built';
import { hold } from './held';

/** Holds the decks' texts up on their way, until the function that this answers with is called; not that
 * of the deck to which this question belongs. */
export function holdDecks(page: Page, but?: string): Promise<() => void> {
	const isDeck = isScriptWith('"orderings":[');
	const isFree = but === undefined ? () => false : isScriptWith(`"${but}"`);
	return hold(page, (url) => isDeck(url) && !isFree(url));
}
