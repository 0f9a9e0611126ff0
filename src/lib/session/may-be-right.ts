import type { Given } from '../events/answer';

/**
 * Whether a learner may say that a typed answer was right after all: a name may be one that no deck has.
 * A number or a date is read back before it is graded, and what is another is another. What was graded
 * right may always be called wrong.
 */
export function mayBeRight(kind: Given['kind']): boolean {
	return kind === 'name';
}
