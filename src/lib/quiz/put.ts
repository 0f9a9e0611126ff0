import type { Candidate } from './candidate';
import { putQuestion } from './put-question';
import { putSet } from './put-set';
import type { PaperQuestion } from './question';

/** The candidate as the paper of this seed puts it. */
export function put(candidate: Candidate, seed: number): PaperQuestion {
	return candidate.is === 'question' ? putQuestion(candidate, seed) : putSet(candidate, seed);
}
