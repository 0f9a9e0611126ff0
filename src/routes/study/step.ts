import type { Preview } from '$lib/memory/schedule';
import type { Fault } from '$lib/words/faults';
import type { InHand } from './in-hand';
import type { Checked, Typing } from './typed/typable';

/** The answer is there. */
export interface Revealed {
	is: 'revealed';
	card: InHand;
	revealedAt: number;
	/** What each grade leads to; null before that is worked out, and where it cannot be. */
	preview: Preview | null;
	/** Null where the answer was not typed: the learner grades it. */
	checked: Checked | null;
}

/** Where the study screen stands. */
export type Step =
	| { is: 'opening' }
	| { is: 'asking'; card: InHand; typing: Typing }
	| Revealed
	| { is: 'finished' }
	/** What this browser keeps cannot be read. */
	| { is: 'failed'; fault: Fault };
