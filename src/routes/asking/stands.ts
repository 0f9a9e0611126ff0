import type * as Card from './card';
import type * as Put from './put';
import type { Sort } from './desk';

/** What the questions of a session stand in, as far as it has come. */
export const stands: { card?: typeof Card; paper?: typeof Put } = {};

/** Fetches what a question of some sort stands in, before the first of them is put. Rejects where it does not come. */
export async function fetchStands(sort: Sort): Promise<void> {
	if (sort === 'card') stands.card ??= await import('./card');
	else stands.paper ??= await import('./put');
}
