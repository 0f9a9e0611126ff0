import type { Given } from '$lib/events/answer';
import type { MissReason } from '$lib/events/event';
import type { Preview } from '$lib/memory/schedule';
import type { Marked } from '$lib/quiz/grade';
import type { Fault } from '$lib/words/faults';
import type { Hand } from './desk';

/** A question that is put in a paper's kind. */
export type Put = Hand & { [Part in 'paper' | 'field']: NonNullable<Hand[Part]> };

export type Step =
	| { is: 'opening' }
	| { is: 'card'; hand: Hand; revealed: { at: number; preview: Preview | null } | null }
	| {
			is: 'asking';
			hand: Put;
			given: Given | null;
			guessed: boolean;
			/** Why it is asked again. */
			again: string | null;
	  }
	| Explained
	| { is: 'finished' }
	| { is: 'failed'; fault: Fault };

/** An answer that is on the disk, with what it was. */
export interface Explained {
	is: 'explained';
	hand: Put;
	eventId: string;
	given: Given | null;
	guessed: boolean;
	/** Null where nothing was given. */
	mark: Marked | null;
	/** The learner's own verdict, and its event. */
	override: { eventId: string; right: boolean } | null;
	reason: MissReason | null;
}

/** Where the screen stands with what is now in hand; null ends the session. */
export function begun(hand: Hand | null): Step {
	if (!hand) return { is: 'finished' };
	const { paper, field } = hand;
	if (!paper || !field) return { is: 'card', hand, revealed: null };
	return {
		is: 'asking',
		hand: { ...hand, paper, field },
		given: null,
		guessed: false,
		again: null,
	};
}
