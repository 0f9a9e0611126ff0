import type { Component } from 'svelte';
import type { DateFields, FieldsReading } from '../../answer/dates/fields';
import type { Given } from '../../quiz/given';
import type { PaperQuestion } from '../../quiz/question';
import type { OutcomeLabel } from '../../words/outcome';

/** How the fields of a date are read: `readDateFields` of the room of answers. */
export type ReadDate = (fields: DateFields, precision: 'year' | 'month' | 'day') => FieldsReading;

/** What the field of every kind is given; each takes a question of its own kind. */
export interface FieldProps {
	question: PaperQuestion;
	/** What stands in the attempt; null while nothing does. Of the question's kind. */
	given: Given | null;
	disabled: boolean;
	/** The right answer is shown: nothing can be changed any more. */
	revealed: boolean;
	/** What the answer was, once that is shown. */
	mark: OutcomeLabel | null;
	/** Shows a fault also while the field is still typed in. */
	insist: boolean;
	/** Why the question is asked again. */
	again: string | null;
	/** The field of a date needs it. */
	readDate?: ReadDate;
	/** Called on every key, choice and move with all that now stands in the field. */
	onAnswer: (given: Given) => void;
}

/** In what a question of some kind is answered. It is fetched by its kind, and given to AskedQuestion. */
export interface Field {
	Shown: Component<FieldProps>;
	readDate?: ReadDate;
}
