import { composeMatching } from '../answer/matching';
import { composeOrdering } from '../answer/order';
import type { Deck } from '../deck/deck';
import { randomFrom } from '../events/random';
import { byLot } from './lot';
import type { PaperQuestion } from './question';

export type Ordering = Deck['orderings'][number];
export type Matching = Deck['matchings'][number];

type OfKind<Kind> = Extract<PaperQuestion, { kind: Kind }>;

/** Events to put in order; null where there is not one right order. The lot is from 0 up to 1. */
export function putOrdering(
	ordering: Ordering,
	deck: Deck,
	lot: number,
): Pick<OfKind<'order'>, 'statements' | 'right'> | null {
	const task = composeOrdering(deck.facts, ordering, randomFrom(lot * 2 ** 32));
	if (task.is === 'refused') return null;
	const statements = task.start.map((id) => {
		const { says = '', date = '' } = deck.facts[id] ?? {};
		return { id, text: says, date };
	});
	return { statements, right: task.right };
}

/** What is matched and what with, in the order of their lots; null where a prompt has not one right option. */
export function putMatching(
	matching: Matching,
	deck: Deck,
	lotOf: (id: string) => number,
): Pick<OfKind<'match'>, 'prompts' | 'options'> | null {
	// The order by chance gives way to lots: those do not hang on the order in which a deck is written.
	const task = composeMatching(matching, deck, randomFrom(0));
	if (task.is === 'refused') return null;
	return {
		prompts: byLot(task.prompts, ({ id }) => id, lotOf),
		options: byLot(
			task.options.map(({ id, text }) => ({ id, text })),
			({ id }) => id,
			lotOf,
		),
	};
}
