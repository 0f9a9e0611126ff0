import type { QuestionPlace } from './place';

/** Lets one question of a fact through on a study day: the first that comes. */
export class Siblings {
	readonly #facts: Set<string>;
	#held = 0;

	/** `present` have their facts' day: they are in a learning step or were answered today. */
	constructor(present: readonly QuestionPlace[]) {
		this.#facts = new Set(present.map(({ fact }) => fact));
	}

	/** How many were not let through. */
	get held(): number {
		return this.#held;
	}

	admit<Place extends QuestionPlace>(candidates: readonly Place[]): Place[] {
		const admitted = candidates.filter(({ fact }) => {
			const first = !this.#facts.has(fact);
			this.#facts.add(fact);
			return first;
		});
		this.#held += candidates.length - admitted.length;
		return admitted;
	}
}
