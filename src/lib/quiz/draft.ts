import type { Attempt } from './attempt';
import type { Marked } from './grade';
import type { Grounds } from './grounds';
import type { Finished } from './result';

/** An answer that has become an event; `mark` is null where it had none: open, late or unreadable. */
export interface Kept {
	eventId: string;
	mark: Marked | null;
}

/** The learner's own verdict, and the event by which it was put. */
export interface Override {
	eventId: string;
	right: boolean;
}

/** A quiz under way, as this device keeps it: plain data, changed freely until it is finished. */
export interface Draft {
	/** Of the quiz. */
	id: string;
	/** Counts its changes, so that a tab with an older state of it is found out. */
	revision: number;
	/** The tab that wrote this revision. */
	holder: string;
	attempt: Attempt;
	grounds: Grounds;
	/** One for each question, in the order of the paper; null while it is no event yet. */
	answers: readonly (Kept | null)[];
	/** By the id of the answer's event. */
	overrides: Readonly<Record<string, Override>>;
}

/** A quiz that is over, as its event keeps it: what it asked, what was given, what it came to. */
export interface FinishedQuiz {
	attempt: Finished;
	grounds: Grounds;
	/** As in a draft: null for what was never shown. */
	answers: readonly (Kept | null)[];
}

export function startDraft(id: string, holder: string, attempt: Attempt, grounds: Grounds): Draft {
	const answers = attempt.paper.questions.map(() => null);
	return { id, revision: 0, holder, attempt, grounds, answers, overrides: {} };
}

/** The draft after a change of its attempt; the same draft where that is the same. */
export function withAttempt(draft: Draft, attempt: Attempt): Draft {
	return attempt === draft.attempt ? draft : { ...draft, attempt };
}

/** The draft with a question's answer kept as an event. */
export function withKept(draft: Draft, index: number, kept: Kept): Draft {
	return { ...draft, answers: draft.answers.map((one, at) => (at === index ? kept : one)) };
}

/** The draft with the learner's own verdict on a kept answer; null takes it away. */
export function withOverride(draft: Draft, answerId: string, override: Override | null): Draft {
	const { [answerId]: _, ...others } = draft.overrides;
	return { ...draft, overrides: override ? { ...others, [answerId]: override } : others };
}
