import type { DatedVerdict } from './dated';
import type { MatchVerdict } from './match';
import type { NameVerdict } from './name';
import type { NumberVerdict } from './number';
import type { OrderVerdict } from './order';
import type { PlaceVerdict } from './place';
import type { ChoiceVerdict } from './choice';
import type { SeveralVerdict } from './several';

/* What every verdict is made of. Credit is a share of the question's mark, from 0 to 1. */

export interface Right {
	is: 'right';
	credit: 1;
}

export interface Partly {
	is: 'partly';
	/** Above 0, below 1. */
	credit: number;
}

export interface Wrong {
	is: 'wrong';
	credit: 0;
}

/** No verdict: the question is asked again, without penalty. */
export type Again<Reason extends { because: string }> = { is: 'again' } & Reason;

/** How an answer was graded: what was right, what was not, and what was taken for it. Data, no sentences. */
export type Verdict =
	| NameVerdict
	| PlaceVerdict
	| NumberVerdict
	| DatedVerdict
	| ChoiceVerdict
	| SeveralVerdict
	| OrderVerdict
	| MatchVerdict;

/** A verdict that counts. */
export type Graded = Exclude<Verdict, { is: 'again' }>;

/** Right, partly right or wrong, for a credit from 0 to 1. */
export function levelOf(credit: number): Right | Partly | Wrong {
	if (!(credit >= 0 && credit <= 1)) throw new RangeError(`A credit of ${credit} is not a share.`);
	if (credit === 1) return { is: 'right', credit };
	return credit === 0 ? { is: 'wrong', credit } : { is: 'partly', credit };
}
