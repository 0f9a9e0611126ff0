import type { Verdict } from '../../answer/verdict';
import type { Known } from '../../quiz/known';
import type { PaperQuestion } from '../../quiz/question';
import { dateFault } from '../date-field';

/** Why a question is asked again. */
export type AskedAgain = Extract<Verdict, { is: 'again' }>;

/** The sentence with which a question is asked again; nothing has been counted. */
export function againText(question: PaperQuestion, again: AskedAgain, known: Known): string {
	switch (again.because) {
		case 'record':
			return 'That is the date in the public record. And the article’s?';
		case 'country':
		case 'actor':
			return `${mistaken(again, known)} Nothing is counted yet.`;
		case 'empty':
			return nothing;
		case 'unread':
			return again.reading.is === 'ambiguous' ? twoReadings : (dateFault(again.reading) ?? nothing);
		case 'unreadable':
			return `${unreadable(question.kind)} Nothing is counted yet.`;
	}
}

const nothing = 'There is no answer yet.';

/** To a key that would have gone on: only the button of that name gives a question up. */
export function answerFirst(button: string): string {
	return `${nothing} If you do not know it, press “${button}”.`;
}

const twoReadings = 'It can be read in two ways. Say which, and it counts.';

function mistaken(
	again: Extract<AskedAgain, { because: 'country' | 'actor' }>,
	{ actorName }: Known,
): string {
	if (again.because === 'country') return `${again.country} is a country; a person is asked for.`;
	return `${actorName(again.actor) ?? 'That'} is no place; a place is asked for.`;
}

function unreadable(kind: PaperQuestion['kind']): string {
	return `I could not read that as a ${kind === 'number' ? 'whole number' : 'name'}.`;
}
