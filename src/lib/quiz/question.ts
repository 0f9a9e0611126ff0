import type { Prompt } from '../answer/matching';
import type { Question } from '../deck/deck';

/* A question as a paper puts it: everything that is shown, so that it stays when its deck moves on. */

export interface PaperOption {
	id: string;
	text: string;
}

interface Source {
	/** Of the question, the ordering or the matching. */
	id: string;
	version: number;
	article: string;
	deck: string;
	/** The facts that it asks: no other question of the paper asks any of them. */
	facts: readonly string[];
}

interface Asked extends Source {
	/** The deck's question as it was: by it an answer is graded and explained. */
	asked: Question;
}

/** An event to put in order, by the id of its fact. */
export interface DatedStatement {
	id: string;
	text: string;
	/** In EDTF, for the result. */
	date: string;
}

export type PaperQuestion =
	/** Ids are those of the deck's options. */
	| (Asked & { kind: 'choice'; options: readonly PaperOption[] })
	/** Ids are those of actors. */
	| (Asked & { kind: 'several'; options: readonly PaperOption[] })
	| (Asked & { kind: 'name' | 'number' | 'date' })
	/** `statements` as first shown, never in the right order; `right`: their ids in it. */
	| (Source & {
			kind: 'order';
			statements: readonly DatedStatement[];
			right: readonly string[];
	  })
	/** `prompts` and `options` as shown; each prompt names its right option. */
	| (Source & {
			kind: 'match';
			by: 'speaker' | 'role' | 'date';
			prompts: readonly Prompt[];
			options: readonly PaperOption[];
	  });
